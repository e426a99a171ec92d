// Lembar salin SIGA: the figures of a month in the order of the SIGA columns, with a box to tick off while copying.
import type { Indikator } from '../../indikator/indikator.ts';
import { nilaiAngka } from '../../indikator/indikator.ts';
import { idK0, kolomK0 } from '../../indikator/k0-institusi.ts';
import { METODE } from '../../kb/metode.ts';
import { JENIS_POKTAN, type JenisPoktan } from '../../poktan/pilihan.ts';
import { labelPilihan, type Teks, teks } from '../../teks.ts';
import type { BahanAngka, LembarAngka } from '../bahan-lembar.ts';
import type { BagianLembar, Lembar } from '../lembar.ts';
import { REKAP_POKTAN, tanpaJenis } from '../rekap-poktan.ts';
import { idKolom, type KolomAngka } from './daerah.ts';
import { KOLOM_NO, kolom } from './isi.ts';
import { catatanDasar, susunKepala } from './kata.ts';

/** The published village tables have the methods in this order (family-planning.md 7.2). */
const CARA = ['suntik', 'pil', 'kondom', 'implan', 'iud', 'mop', 'mow', 'mal'] as const;
const nama = (cara: string): Teks => labelPilihan(METODE, cara);

const PUS: readonly KolomAngka[] = [
  { judul: teks('Jumlah PUS', 'Couples'), id: 'A2' },
  ...CARA.map((cara) => ({ judul: nama(cara), id: `B4.${cara}` })),
  { judul: teks('KB modern', 'Modern methods'), id: 'B1' },
  { judul: teks('KB tradisional', 'Traditional methods'), id: 'B4.tradisional' },
  { judul: teks('Peserta KB aktif (PA)', 'Active users'), id: 'B2' },
  { judul: teks('Unmet need (IAT + TIAL)', 'Unmet need (IAT + TIAL)'), id: 'B6' },
];
const BUKAN_PESERTA: readonly KolomAngka[] = [
  { judul: teks('Hamil', 'Pregnant'), id: 'B7.hamil' },
  { judul: teks('IAS', 'IAS'), id: 'B7.ias' },
  { judul: teks('IAT', 'IAT'), id: 'B7.iat' },
  { judul: teks('TIAL', 'TIAL'), id: 'B7.tial' },
];

/** Of a kind of group, the columns of SIGA alone: its target is a table of its own, and what is not known has no column there. */
const isKolomSiga = ({ id }: Indikator): boolean => !/\.(tak-tentu|sasaran|kesertaan)$/.test(id);
const kolomPoktan = (jenis: JenisPoktan): readonly KolomAngka[] =>
  REKAP_POKTAN[jenis].filter(isKolomSiga).flatMap((satu): KolomAngka[] => {
    const jumlah = { judul: tanpaJenis(satu.judul, jenis), id: satu.id };
    return satu.satuan === 'persen' ? [jumlah, { judul: teks('Persen lapor', 'Percent reported'), id: satu.id, ambil: 'persen' }] : [jumlah];
  });
const SASARAN: readonly KolomAngka[] = ['BKB', 'BKR', 'BKL'].flatMap((kelompok) => [
  { judul: teks(`Sasaran ${kelompok}`, `Target ${kelompok}`), id: `${kelompok}.sasaran` },
  { judul: teks(`Kesertaan ${kelompok}`, `Taking part in ${kelompok}`), id: `${kelompok}.kesertaan` },
]);

const kolomInstitusi = (jenis: 'ppkbd' | 'sub-ppkbd'): readonly KolomAngka[] => [
  { judul: teks('Jumlah', 'Number'), id: `IMP.${jenis}.ada` },
  ...kolomK0(jenis).map((satu) => ({ judul: satu.judul, id: idK0(jenis, satu.kolom) })),
];

const TABEL: readonly (readonly [Teks, readonly KolomAngka[]])[] = [
  [teks('PUS dan peserta KB', 'Couples and users'), PUS],
  [teks('PUS bukan peserta KB', 'Couples not using'), BUKAN_PESERTA],
  ...JENIS_POKTAN.map(({ nilai, label }) => [label, kolomPoktan(nilai)] as const),
  [teks('Sasaran dan kesertaan', 'Target and taking part'), SASARAN],
  [teks('Tabel 3: PPKBD', 'Table 3: PPKBD'), kolomInstitusi('ppkbd')],
  [teks('Tabel 4: Sub-PPKBD', 'Table 4: Sub-PPKBD'), kolomInstitusi('sub-ppkbd')],
];

function tabel([judul, kolomList]: (typeof TABEL)[number], { angka }: BahanAngka): BagianLembar {
  const isi = ({ id, ambil }: KolomAngka) => {
    const satu = angka[id];
    return ambil === 'persen' ? ['', nilaiAngka(satu)] : [satu?.pembilang ?? null, ''];
  };
  return {
    judul,
    kolom: [
      KOLOM_NO,
      kolom(teks('Kolom SIGA', 'SIGA column'), 'teks', 46),
      kolom(teks('Angka', 'Figure'), 'angka', 12),
      kolom(teks('Persen', 'Percent'), 'persen', 10),
      kolom(teks('Disalin', 'Copied'), 'teks', 9),
    ],
    baris: kolomList.map((satu, ke) => [ke + 1, satu.judul.id, ...isi(satu), '☐']),
  };
}

const JUDUL = teks('Lembar salin SIGA', 'Sheet to copy into SIGA');

const susun = (bahan: BahanAngka): Lembar => ({
  id: 'salin-siga',
  kode: '',
  judul: JUDUL,
  kepala: susunKepala(bahan.kepala),
  bagian: TABEL.map((satu) => tabel(satu, bahan)),
  catatan: [
    ...catatanDasar(bahan.kepala),
    teks(
      'Urutan menurut tabel SIGA per desa yang diterbitkan BKKBN Sulawesi Barat 2025 dan purwarupa SIGA; layar SIGA daerah bisa berbeda.',
      'In the order of the SIGA village tables published by BKKBN Sulawesi Barat in 2025 and of the SIGA prototype; your screen may differ.',
    ),
    teks(
      'Klasifikasi PPKBD dan Sub-PPKBD menurut putusan PKB. Baris Belum tidak punya kolom di SIGA; bersama kelas lain jumlahnya sama dengan Jumlah.',
      'Class of PPKBD and Sub-PPKBD as decided by the PKB. The lines Belum have no column in SIGA; with the other classes they add up to the number.',
    ),
    teks(
      'SIGA menulis 0 untuk yang belum ada. Di sini – berarti belum ada angkanya: jangan disalin sebagai 0.',
      'SIGA prints 0 for what is missing. Here – means there is no figure: do not copy it as 0.',
    ),
  ],
  tandaTangan: [{ label: teks('Disalin oleh', 'Copied by'), nama: null }],
  arah: 'tegak',
  kertas: 'f4',
  isBernama: false,
});

export const salinSiga: LembarAngka = {
  jenis: 'angka',
  id: 'salin-siga',
  kode: '',
  judul: JUDUL,
  guna: teks('Angka menurut urutan kolom SIGA, untuk disalin sambil dicentang', 'Figures in the order of SIGA, to tick off while copying'),
  tingkat: ['desa', 'kecamatan', 'kabupaten'],
  indikator: idKolom(TABEL.flatMap(([, kolomList]) => kolomList)),
  alir: [],
  dariCatatan: idKolom([...kolomInstitusi('ppkbd'), ...kolomInstitusi('sub-ppkbd')]),
  susun,
};
