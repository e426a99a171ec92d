// How a number is counted, and the names behind it.
import type { Angka } from '@lini/core/indikator/indikator.ts';
import type { BarisLaporan } from '@lini/core/laporan/laporan.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { FigureSheet } from '@lini/ui/components/FigureSheet.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { alamatKeluarga } from '../../app/alamat.ts';
import type { Entri } from '../../app/entri.ts';
import { namaKeluarga, tempatKeluarga } from '../../app/KeluargaRow.tsx';
import { desaKini } from '../../app/wilayah.ts';
import { findIndikator, listNama } from './angka-baris.ts';

const PALING_BANYAK = 300;

export type AngkaLembarProps = {
  baris: BarisLaporan;
  angka: Angka | undefined;
  nilai: number | null;
  entri: readonly Entri[];
  bulan: Bulan;
  onTutup: () => void;
};

/** Draws the sheet of one line of the report. */
export function AngkaLembar({ baris, angka, nilai, entri, bulan, onTutup }: AngkaLembarProps) {
  const indikator = findIndikator(baris.indikator);
  if (!indikator) return null;
  const nama = listNama(indikator, entri, bulan);
  const isJumlah = baris.tampil === 'jumlah';
  return (
    <FigureSheet
      isOpen
      onClose={onTutup}
      judul={baris.judul ?? indikator.judul}
      rumus={indikator.rumus}
      satuan={isJumlah ? 'jumlah' : indikator.satuan}
      sumber={indikator.sumber}
      nilai={isJumlah ? (angka?.pembilang ?? null) : nilai}
      angka={angka ?? null}
      keterangan={`${desaKini.value.nama}, ${formatBulan(bulan)}`}
    >
      <section class="bagian">
        <h3>
          {nama.length === 0
            ? t('Tidak ada nama di balik angka ini', 'No names behind this number')
            : t(`Nama di balik angka ini (${nama.length})`, `Names behind this number (${nama.length})`)}
        </h3>
        {nama.length > 0 && (
          <ul class="list panjang">
            {nama.slice(0, PALING_BANYAK).map((satu) => (
              <ListRow
                key={`${satu.entri.id} ${satu.nama ?? ''}`}
                href={alamatKeluarga(satu.entri.id)}
                title={satu.nama ?? namaKeluarga(satu.entri)}
                detail={`${tt({ id: satu.nama === null ? '' : `Keluarga ${namaKeluarga(satu.entri)} · `, en: satu.nama === null ? '' : `Family ${namaKeluarga(satu.entri)} · ` })}${tempatKeluarga(satu.entri)}`}
                {...(satu.jumlah > 1 ? { end: t(`${satu.jumlah} kali`, `${satu.jumlah} times`) } : {})}
              />
            ))}
          </ul>
        )}
      </section>
    </FigureSheet>
  );
}
