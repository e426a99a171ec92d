// Rek.Kec and Rek.Kab F/I/Dal: the blocks of F/I/Dal with villages or kecamatan as rows (the official layout was not found, forms.md 2.3).
import { SUMBER_MODAL } from '../../indikator/uppka-modal.ts';
import { METODE } from '../../kb/metode.ts';
import { namaCara } from '../../kb/nama-cara.ts';
import { tulisTanggal } from '../../tanggal.ts';
import { type Teks, teks } from '../../teks.ts';
import type { BahanAngka, LembarAngka } from '../bahan-lembar.ts';
import type { Lembar } from '../lembar.ts';
import { KEADAAN_UMUM, KELOMPOK_KETAHANAN, KETAHANAN } from './blok-ppkbd.ts';
import { catatanCakupan, idKolom, type KolomAngka, tabelDaerah } from './daerah.ts';
import { BUKAN_PESERTA, CATATAN_DAL, KEGIATAN_DAL } from './dal.ts';
import { catatanDasar, susunKepala, susunTandaTangan } from './kata.ts';

const sama = (kata: string): Teks => teks(kata, kata);
const PERTEMUAN = teks('Pertemuan', 'Meetings');
const ADA = teks('Ada', 'Existing');
const LAPOR = teks('Lapor', 'Reporting');

const KEADAAN: readonly KolomAngka[] = KEADAAN_UMUM.flatMap(([nama, awalan]) => [
  { judul: ADA, id: `${awalan}.ada`, kelompok: sama(nama) },
  { judul: LAPOR, id: `${awalan}.lapor`, kelompok: sama(nama) },
]);
const KEGIATAN: readonly KolomAngka[] = KEGIATAN_DAL.map(([judul, id]) => ({ judul, id, lebar: 18 }));
const PEMBINAAN: readonly KolomAngka[] = KELOMPOK_KETAHANAN.flatMap((nama) =>
  KETAHANAN.map(([judul, akhiran]) => ({ judul: akhiran === 'pertemuan' ? PERTEMUAN : judul, id: `${nama}.${akhiran}`, kelompok: sama(nama), lebar: 10 })),
);
const SEMUA_ANGGOTA = teks('Anggota UPPKA', 'UPPKA members');
const UPPKA: readonly KolomAngka[] = [
  { judul: teks('Keluarga', 'Families'), id: 'UPPKA.anggota', kelompok: SEMUA_ANGGOTA },
  { judul: sama('PUS'), id: 'UPPKA.anggota-pus', kelompok: SEMUA_ANGGOTA },
  { judul: teks('PUS ber-KB', 'Users'), id: 'UPPKA.anggota-kb', kelompok: SEMUA_ANGGOTA },
  { judul: PERTEMUAN, id: 'UPPKA.pertemuan', lebar: 11 },
  ...SUMBER_MODAL.map(({ nilai, label }) => ({
    judul: label,
    lebar: 11,
    id: `UPPKA.modal.${nilai}`,
    kelompok: teks('Kelompok bermodal, menurut sumber', 'Groups with capital, by source'),
  })),
];
const PESERTA = teks('Peserta KB aktif menurut cara', 'Active users by method');
const BUKAN = teks('Bukan peserta KB', 'Not using');
/** The table with the most columns, on whose columns those of the others stand in a workbook: wide enough for their longest word. */
const PUS: readonly KolomAngka[] = [
  { judul: sama('PUS'), id: 'A2' },
  ...METODE.map(({ nilai, label }) => ({ judul: teks(namaCara(nilai), label.en), id: `B4.${nilai}`, kelompok: PESERTA })),
  { judul: teks('Jumlah peserta', 'All users'), id: 'B2', kelompok: PESERTA },
  ...BUKAN_PESERTA.map(([judul, id]) => ({ judul, id, kelompok: BUKAN })),
].map((satu) => ({ ...satu, lebar: 9.8 }));

const BLOK: readonly (readonly [Teks, readonly KolomAngka[]])[] = [
  [teks('I. Keadaan umum', 'I. General'), KEADAAN],
  [teks('II. Kegiatan operasional', 'II. Activities'), KEGIATAN],
  [teks('III. Pembinaan ketahanan keluarga', 'III. Family resilience'), PEMBINAAN],
  [teks('IV. Kesejahteraan (UPPKA, d/h UPPKS)', 'IV. Welfare (UPPKA)'), UPPKA],
  [teks('V. PUS dan kesertaan ber-KB', 'V. Couples and contraception'), PUS],
];

type Rekap = {
  readonly id: string;
  readonly kode: string;
  readonly judul: Teks;
  readonly guna: Teks;
  readonly tingkat: 'kecamatan' | 'kabupaten';
  readonly pembuat: Teks;
  readonly mengetahui: Teks;
};

const susun = (rekap: Rekap, bahan: BahanAngka): Lembar => ({
  id: rekap.id,
  kode: rekap.kode,
  judul: rekap.judul,
  kepala: susunKepala(bahan.kepala),
  bagian: BLOK.map(([judul, kolomList]) => tabelDaerah(judul, kolomList, bahan)),
  catatan: [
    teks(
      'Tata letak resmi rekap F/I/Dal belum ditemukan: kolomnya mengikuti F/I/Dal/13, satu bagian per blok. Jumlah adalah penjumlahan baris.',
      'The official layout of this recap was not found: the columns follow F/I/Dal/13, one part a block. Totals are sums of the lines.',
    ),
    ...catatanDasar(bahan.kepala),
    teks(
      `PPKBD, Sub-PPKBD, Kelompok KB-KS: ada = wajib lapor bulan ini, lapor = laporannya sudah masuk sampai ${tulisTanggal(bahan.kepala.dibuat)}; sama dengan cakupan laporan (E1).`,
      `PPKBD, Sub-PPKBD, Kelompok KB-KS: existing = due to report this month, reporting = the report came in by ${tulisTanggal(bahan.kepala.dibuat)}; the same as the coverage of reports (E1).`,
    ),
    ...CATATAN_DAL,
    ...catatanCakupan(bahan),
  ],
  tandaTangan: susunTandaTangan(bahan.kepala, rekap.pembuat, rekap.mengetahui),
  arah: 'mendatar',
  kertas: 'f4',
  isBernama: false,
});

const buat = (rekap: Rekap): LembarAngka => ({
  jenis: 'angka',
  id: rekap.id,
  kode: rekap.kode,
  judul: rekap.judul,
  guna: rekap.guna,
  tingkat: [rekap.tingkat],
  indikator: idKolom(BLOK.flatMap(([, kolomList]) => kolomList)),
  alir: [],
  isDariMasuk: true,
  susun: (bahan) => susun(rekap, bahan),
});

export const rekKec = buat({
  id: 'rek-kec',
  kode: 'Rek.Kec F/I/Dal',
  judul: teks('Rekap kecamatan F/I/Dal', 'Subdistrict recap F/I/Dal'),
  guna: teks('Semua desa di kecamatan, satu baris satu desa', 'All villages of the kecamatan, a row each'),
  tingkat: 'kecamatan',
  pembuat: teks('Pembuat rekap, Balai Penyuluh KB', 'Made by the Balai Penyuluh KB'),
  mengetahui: teks('Mengetahui, Koordinator/Kepala Balai Penyuluh KB', 'Head of the Balai Penyuluh KB'),
});

export const rekKab = buat({
  id: 'rek-kab',
  kode: 'Rek.Kab F/I/Dal',
  judul: teks('Rekap kabupaten F/I/Dal', 'District recap F/I/Dal'),
  guna: teks('Semua kecamatan di kabupaten, satu baris satu kecamatan', 'All kecamatan of the kabupaten, a row each'),
  tingkat: 'kabupaten',
  pembuat: teks('Pembuat rekap, OPD KB', 'Made by the district office'),
  mengetahui: teks('Mengetahui, Kepala OPD KB', 'Head of the district office'),
});
