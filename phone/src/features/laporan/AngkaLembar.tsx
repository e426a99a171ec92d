// How a number is counted, and the names behind it.
import { nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { type AngkaBulan, BENTUK_ANGKA } from '@lini/core/laporan/angka-bulan.ts';
import type { BarisLaporan } from '@lini/core/laporan/laporan.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { FigureSheet } from '@lini/ui/components/FigureSheet.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { alamatSubjek } from '../../app/alamat.ts';
import { namaSubjek, tempatSubjek } from '../../app/nama-subjek.ts';
import { getSesi } from '../../app/sesi.ts';
import { desaKini } from '../../app/wilayah.ts';
import { findIndikator, kataTanpaNama, listNama, type NamaDiBalik } from './angka-baris.ts';
import { sebutSamping } from './BarisAngka.tsx';

const PALING_BANYAK = 300;

export type AngkaLembarProps = {
  baris: BarisLaporan;
  angka: AngkaBulan;
  desa: DesaPotret;
  bulan: Bulan;
  onTutup: () => void;
};

function BarisNama({ satu }: { satu: NamaDiBalik }) {
  const entri = getSesi().buku.find(satu.subjek.jenis, satu.subjek.id);
  if (!entri) return null;
  const nama = namaSubjek(entri);
  const keluarga = satu.anggota === null ? '' : t(`Keluarga ${nama} · `, `Family ${nama} · `);
  return (
    <ListRow
      href={alamatSubjek(satu.subjek)}
      title={satu.anggota ?? nama}
      detail={`${keluarga}${tempatSubjek(entri)}`}
      {...(satu.jumlah > 1 ? { end: t(`${satu.jumlah} kali`, `${satu.jumlah} times`) } : {})}
    />
  );
}

/** Draws the sheet of one line of the report. */
export function AngkaLembar({ baris, angka: semua, desa, bulan, onTutup }: AngkaLembarProps) {
  const indikator = findIndikator(baris.indikator);
  if (!indikator) return null;
  const nama = listNama(indikator, desa);
  const isJumlah = baris.tampil === 'jumlah';
  const isKini = semua.bentuk === 'kini';
  const angka = semua.angka[baris.indikator];
  const samping = sebutSamping(semua, baris);
  return (
    <FigureSheet
      isOpen
      onClose={onTutup}
      judul={baris.judul ?? indikator.judul}
      rumus={indikator.rumus}
      satuan={isJumlah ? 'jumlah' : indikator.satuan}
      sumber={indikator.sumber}
      nilai={isJumlah ? (angka?.pembilang ?? null) : nilaiAngka(angka, indikator.satuan)}
      angka={angka ?? null}
      keterangan={[desaKini.value.nama, formatBulan(bulan), isKini ? '' : tt(labelPilihan(BENTUK_ANGKA, semua.bentuk))].filter(Boolean).join(', ')}
    >
      {samping && <p class="firm tabular">{samping}</p>}
      <section class="bagian">
        <h3>
          {nama.length === 0
            ? tt(kataTanpaNama(indikator, angka, isKini))
            : isKini
              ? t(`Nama di balik angka ini (${nama.length})`, `Names behind this number (${nama.length})`)
              : t(`Nama menurut catatan kini (${nama.length})`, `Names by the records as they are now (${nama.length})`)}
        </h3>
        {nama.length > 0 && (
          <ul class="list panjang">
            {nama.slice(0, PALING_BANYAK).map((satu) => (
              <BarisNama key={`${satu.subjek.id} ${satu.anggota ?? ''}`} satu={satu} />
            ))}
          </ul>
        )}
      </section>
    </FigureSheet>
  );
}
