// The rubric Lini begins with: the tables of imp-classification.md 3, every number of which is our own.
import type { PeranBakti } from '../../institusi/pilihan.ts';
import { BATAS_POKTAN_AWAL } from '../batas-poktan.ts';
import { type KunciBukti, uraianBukti } from './bukti.ts';
import type { BarisRubrik, Rubrik } from './rubrik.ts';

type Batas = number | null;

/** One line: level, evidence, then what is asked of PPKBD, Sub-PPKBD and Kelompok KB; one number: the same of all. */
function baris(tingkat: 1 | 2 | 3, bukti: KunciBukti, ppkbd: Batas, sub: Batas = ppkbd, kelompok: Batas = sub): BarisRubrik {
  const peran: PeranBakti = uraianBukti(bukti).peran;
  return { peran, tingkat, bukti, batas: { ppkbd, 'sub-ppkbd': sub, 'kelompok-kb': kelompok } };
}

export const RUBRIK_AWAL: Rubrik = {
  versi: 0,
  basis: 'perkiraan',
  berlakuDari: '2000-01-01',
  catatan: 'Rubrik kerja Lini; tabel kriteria resmi belum ditemukan',
  gabung: { cara: 'weakest', banyakPeran: 4, jumlah: [6, 10, 15] },
  isHitungGanda: true,
  bulanPoktan: 9,
  poktan: BATAS_POKTAN_AWAL,
  baris: [
    baris(1, 'petugas', 1),
    baris(2, 'sk', 1),
    baris(2, 'petugas', 3, 2),
    // `requireCollective` of imp-classification.md 3: not asked of a Kelompok KB.
    baris(2, 'kolektif', 1, 1, null),
    baris(3, 'peran-terbagi', 6),
    baris(3, 'rencana', 1),
    baris(1, 'pertemuan', 3),
    baris(2, 'pertemuan', 6),
    baris(2, 'rakor-desa', 6, 3, null),
    baris(3, 'pertemuan', 12),
    baris(3, 'rakor-desa', 9, 6, null),
    baris(1, 'kie', 3, 3, 2),
    baris(2, 'kie', 6, 6, 4),
    baris(2, 'topik', 3),
    baris(2, 'kunjungan-konseling', 1),
    baris(3, 'kie', 12, 12, 8),
    baris(3, 'topik', 5),
    baris(3, 'kunjungan', 24, 24, 12),
    baris(3, 'tokoh', 1),
    baris(1, 'laporan', 6),
    baris(1, 'pendataan', 1),
    baris(2, 'laporan', 9),
    baris(2, 'peta', 12),
    baris(3, 'laporan-tepat', 11),
    baris(3, 'peta', 3),
    baris(3, 'intervensi', 1),
    baris(1, 'macam-layanan', 1),
    baris(2, 'macam-layanan', 3),
    baris(2, 'poktan', 1, 1, null),
    baris(3, 'macam-layanan', 4),
    baris(3, 'poktan-rutin', 3, 2, 1),
    // Level 1 of role 6 has no line: it is given to every registered institution.
    baris(2, 'bulan-sendiri', 1),
    baris(3, 'bulan-sendiri', 6),
    baris(3, 'bagian-sendiri', 25),
  ],
};
