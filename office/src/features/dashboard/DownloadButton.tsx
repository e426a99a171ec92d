// Takes every figure along as a file: of the section that is open, or of all sections from the first page.
import { zAngkaWilayah } from '@lini/core/indikator/angka-wire.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';
import { semuaAngka } from './semua-angka.ts';
import type { Tampilan } from './tampilan.ts';

type Keadaan = 'diam' | 'memuat' | 'gagal';

/** Draws the button; the first page has not fetched all figures, so they are asked for when it is pressed. */
export function DownloadButton({ tampilan: { angka, bagian } }: { tampilan: Tampilan }) {
  const [keadaan, setKeadaan] = useState<Keadaan>('diam');
  const nama = ['lini', angka.wilayah.kode, angka.bulan, ...(bagian ? [bagian.id] : [])].join('-');

  const unduh = async (): Promise<void> => {
    if (bagian) return saveCsv(`${nama}.csv`, semuaAngka(angka, bagian.indikator));
    setKeadaan('memuat');
    const jawaban = await ask(`/api/angka?wilayah=${angka.wilayah.kode}&bulan=${angka.bulan}`, zAngkaWilayah);
    setKeadaan(jawaban.ok ? 'diam' : 'gagal');
    if (jawaban.ok) saveCsv(`${nama}.csv`, semuaAngka(jawaban.isi, INDIKATOR));
  };
  return (
    <Button kind="quiet" isCompact icon="unduh" aria-busy={keadaan === 'memuat'} onClick={() => void unduh()}>
      {keadaan === 'gagal' ? t('Belum terunduh, coba lagi', 'Not downloaded, try again') : t('Unduh', 'Download')}
    </Button>
  );
}
