// A button that makes a paper as PDF and hands it over; says what to do when its writer is not on this device yet.
import { useState } from 'preact/hooks';
import type { DokumenPdf } from '../berkas/acara/dokumen.ts';
import { simpanBerkas } from '../berkas/simpan.ts';
import { t } from '../words/t.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

export type UnduhKertasProps = {
  /** What the button says: the paper. */
  label: string;
  /** The name of the file without its ending; ids and areas, never a person. */
  nama: string;
  /** Makes the paper when it is asked for, so that its code too may be fetched only then. */
  susun: () => DokumenPdf | Promise<DokumenPdf>;
  /** Small, among other tools of a list. */
  isCompact?: boolean;
  /** There is nothing to put on the paper yet. */
  isKosong?: boolean;
};

/** Draws the button and what became of it. */
export function UnduhKertas({ label, nama, susun, isCompact = false, isKosong = false }: UnduhKertasProps) {
  const [keadaan, setKeadaan] = useState<'siap' | 'menyiapkan' | 'gagal'>('siap');
  const unduh = async (): Promise<void> => {
    setKeadaan('menyiapkan');
    try {
      const [dokumen, { buatKertas }] = await Promise.all([susun(), import('../berkas/acara/buat-kertas.ts')]);
      simpanBerkas(`${nama}.pdf`, await buatKertas(dokumen));
      setKeadaan('siap');
    } catch {
      setKeadaan('gagal');
    }
  };
  return (
    <div class="stack tight no-print">
      <Button
        icon="unduh"
        kind={isCompact ? 'quiet' : 'secondary'}
        isCompact={isCompact}
        disabled={isKosong}
        isBusy={keadaan === 'menyiapkan'}
        onClick={() => void unduh()}
      >
        {keadaan === 'menyiapkan' ? t('Menyiapkan…', 'Preparing…') : label}
      </Button>
      {keadaan === 'gagal' && (
        <Notice kind="warn" title={t('PDF belum dapat dibuat', 'The PDF could not be made')}>
          {t(
            'Alat pembuatnya diambil sekali saja lewat sinyal. Coba lagi saat ada sinyal.',
            'Its tool is fetched once over the network. Try again with a signal.',
          )}
        </Notice>
      )}
    </div>
  );
}
