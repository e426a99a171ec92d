// The sheet that explains one figure of the area, with the way to its areas and months.
import { type Indikator, nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { FigureSheet } from '@lini/ui/components/FigureSheet.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { kalimatSamar, sebutBagian, type Tampilan, tulisNilai } from './tampilan.ts';

export type FigureExplainProps = { tampilan: Tampilan; indikator: Indikator; onClose: () => void };

/** Draws the open sheet. */
export function FigureExplain({ tampilan: { angka, nama, tujuan }, indikator, onClose }: FigureExplainProps) {
  const satu = angka.angka[indikator.id];
  const samar = angka.samar?.[indikator.id];
  return (
    <FigureSheet
      isOpen
      onClose={onClose}
      judul={indikator.judul}
      rumus={indikator.rumus}
      satuan={indikator.satuan}
      sumber={indikator.sumber}
      nilai={nilaiAngka(satu, indikator.satuan)}
      angka={satu ?? null}
      disamarkan={samar && { tulisan: tulisNilai(null, indikator.satuan, samar), sebab: kalimatSamar(samar) }}
      keterangan={`${nama}, ${formatBulan(angka.bulan)}`}
    >
      <LinkButton kind="primary" icon="grafik" href={tujuan({ indikator: indikator.id })} onClick={onClose}>
        {angka.bagian.length > 0
          ? t(`Lihat per ${sebutBagian(angka.wilayah.tingkat)} dan per bulan`, 'See it by area and month')
          : t('Lihat per bulan', 'See it by month')}
      </LinkButton>
    </FigureSheet>
  );
}
