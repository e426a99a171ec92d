// Blocks I and III of R/I/PPKBD and F/I/Dal: what exists and reports, and the groups as columns (forms.md 3.2 and 3.3).
import type { AngkaPerIndikator } from '../../indikator/indikator.ts';
import { type Teks, teks } from '../../teks.ts';
import type { KepalaLembar } from '../bahan-lembar.ts';
import type { BagianLembar } from '../lembar.ts';
import { hitungan, kolom } from './isi.ts';

/** The kinds of block I with the prefix of their two indicators; the office's word for Kelompok KB is kept. */
export const KEADAAN_UMUM: readonly (readonly [string, string])[] = [
  ['PPKBD', 'IMP.ppkbd'],
  ['Sub-PPKBD', 'IMP.sub-ppkbd'],
  ['Kelompok KB-KS', 'IMP.kelompok-kb'],
  ['Kelompok BKB', 'BKB'],
  ['Kelompok BKR', 'BKR'],
  ['Kelompok BKL', 'BKL'],
  ['Kelompok UPPKA (d/h UPPKS)', 'UPPKA'],
];

/** The lines of block III with the column of each group. */
export const KETAHANAN: readonly (readonly [Teks, string])[] = [
  [teks('Keluarga sasaran', 'Target families'), 'sasaran'],
  [teks('Keluarga anggota', 'Member families'), 'kesertaan'],
  [teks('Anggota yang PUS', 'Members who are PUS'), 'anggota-pus'],
  [teks('PUS anggota ber-KB', 'PUS members using'), 'anggota-kb'],
  [teks('Pertemuan/penyuluhan (kali)', 'Meetings'), 'pertemuan'],
];
export const KELOMPOK_KETAHANAN = ['BKB', 'BKR', 'BKL'] as const;

const URAIAN = kolom(teks('Uraian', 'Item'), 'teks', 34);

/** Block I: two numbers for each kind; `lapor` is the form's own heading of the second. */
export const blokKeadaan = (angka: AngkaPerIndikator, judul: Teks, lapor: Teks): BagianLembar => ({
  judul,
  kolom: [URAIAN, kolom(teks('Ada', 'Existing'), 'angka', 12), kolom(lapor, 'angka', 12)],
  baris: KEADAAN_UMUM.map(([nama, awalan]) => [nama, hitungan(angka, `${awalan}.ada`), hitungan(angka, `${awalan}.lapor`)]),
});

/** At which moment the institutions of block I were counted, once the sheet rests on a locked report. */
export const catatanLapor = ({ dasar }: KepalaLembar): Teks[] =>
  dasar === undefined
    ? []
    : [
        teks(
          'Institusi dan kelompok yang lapor: sampai saat laporan ini diajukan. Institusi yang lapor sesudahnya terhitung di rekap kecamatan dan di cakupan laporan.',
          'Institutions and groups reporting: up to when this report was sent. Institutions that reported later count in the recap of the kecamatan and in the coverage.',
        ),
      ];

/** Block III: the groups as columns. */
export const blokKetahanan = (angka: AngkaPerIndikator, judul: Teks): BagianLembar => ({
  judul,
  kolom: [URAIAN, ...KELOMPOK_KETAHANAN.map((nama) => kolom(teks(nama, nama), 'angka', 12))],
  baris: KETAHANAN.map(([nama, akhiran]) => [nama.id, ...KELOMPOK_KETAHANAN.map((kelompok) => hitungan(angka, `${kelompok}.${akhiran}`))]),
});

export const INDIKATOR_KEADAAN: readonly string[] = KEADAAN_UMUM.flatMap(([, awalan]) => [`${awalan}.ada`, `${awalan}.lapor`]);
export const INDIKATOR_KETAHANAN: readonly string[] = KELOMPOK_KETAHANAN.flatMap((kelompok) => KETAHANAN.map(([, akhiran]) => `${kelompok}.${akhiran}`));
