// Daftar hadir: everybody invited with a box to sign in, times in and out, and the totals at the foot; on paper and as a sheet.
import type { KolomLembar, Lembar } from '@lini/core/laporan/lembar.ts';
import type { Saat } from '@lini/core/pelatihan/kehadiran.ts';
import { teks } from '@lini/core/teks.ts';
import { TANPA_ANGKA } from '../../words/angka.ts';
import { type DokumenPdf, kepalaDokumen, penutupPdf, susunDokumen } from './dokumen.ts';
import { hariTanggal, tulisJam } from './kata-hari.ts';
import { type KepalaAcara, type OrangAcara, type Penutup, urutOrang } from './kepala-acara.ts';
import { lembarAcara } from './lembar-acara.ts';
import type { PelaksanaanHadir } from './pelaksanaan-hadir.ts';
import { type KolomAcara, type SelAcara, tabelAcara, uraian } from './tabel-acara.ts';

/** `isDatangLangsung`: not on the list of the invited. */
export type BarisDaftarHadir = OrangAcara & { readonly masuk: Saat | null; readonly keluar: Saat | null; readonly isDatangLangsung: boolean };

export type MasukanDaftarHadir = KepalaAcara &
  PelaksanaanHadir & {
    readonly orang: readonly BarisDaftarHadir[];
    /** To be filled in by pen at the door (times stay empty), or what was noted there. */
    readonly bentuk: 'untuk-diisi' | 'sudah-diisi';
    /** Empty numbered lines for those who come without an invitation. */
    readonly barisKosong: number;
    readonly penutup: Penutup;
  };

export type RingkasHadir = {
  readonly undangan: number;
  /** Of the invited. */
  readonly hadir: number;
  readonly tidakHadir: number;
  readonly datangLangsung: number;
  readonly perJabatan: readonly { readonly jabatan: string | null; readonly hadir: number }[];
};

/** Somebody only seen going out was there. */
const isHadir = ({ masuk, keluar }: BarisDaftarHadir): boolean => masuk !== null || keluar !== null;

/** The invited by kecamatan, village and name; then those who came without an invitation. */
export const urutHadir = (orang: readonly BarisDaftarHadir[]): BarisDaftarHadir[] =>
  [...orang].sort((a, b) => Number(a.isDatangLangsung) - Number(b.isDatangLangsung) || urutOrang(a, b));

/** The totals of the foot; somebody who came without an invitation and was never seen counts nowhere. */
export function ringkasDaftarHadir(orang: readonly BarisDaftarHadir[]): RingkasHadir {
  const hadir = orang.filter(isHadir);
  const undangan = orang.filter((satu) => !satu.isDatangLangsung).length;
  const diundangHadir = hadir.filter((satu) => !satu.isDatangLangsung).length;
  const jabatan = [...new Set(hadir.map((satu) => satu.jabatan))].sort((a, b) => (a ?? '\uffff').localeCompare(b ?? '\uffff', 'id'));
  return {
    undangan,
    hadir: diundangHadir,
    tidakHadir: undangan - diundangHadir,
    datangLangsung: hadir.length - diundangHadir,
    perJabatan: jabatan.map((satu) => ({ jabatan: satu, hadir: hadir.filter((orangnya) => orangnya.jabatan === satu).length })),
  };
}

const jamAtau = (saat: Saat | null, tanpa: string | null): string | null => (saat === null ? tanpa : tulisJam(saat));

/** Where somebody is from: the village, and the kecamatan where the paper is about more than one. */
const isBanyakKecamatan = (orang: readonly OrangAcara[]): boolean => new Set(orang.map(({ kecamatan }) => kecamatan)).size > 1;
const asal = ({ desa, kecamatan }: OrangAcara, isLuas: boolean): string | null => (isLuas && kecamatan ? [desa, kecamatan].filter(Boolean).join(', ') : desa);

const KOLOM: readonly KolomAcara[] = [
  { judul: 'No', lebar: 22, rata: 'right' },
  { judul: 'Nama', lebar: '*' },
  { judul: 'Jabatan', lebar: 62 },
  { judul: 'Desa', lebar: 84 },
  { judul: 'Masuk', lebar: 36, rata: 'center' },
  { judul: 'Keluar', lebar: 36, rata: 'center' },
  // Signatures stand left and right in turn, so that nobody's runs into the next one's.
  { judul: 'Tanda tangan', lebar: 58, panjang: 2 },
  { judul: '', lebar: 58 },
];
const TINGGI_PARAF = 20;

const kotakParaf = (nomor: number): SelAcara[] => {
  const angka = { text: `${nomor}.`, fontSize: 7.5, color: '#444444' };
  return nomor % 2 === 1 ? [angka, ''] : ['', angka];
};

const kalimatJumlah = ({ undangan, hadir, tidakHadir, datangLangsung, perJabatan }: RingkasHadir): string => {
  const jabatan = perJabatan.map((satu) => `${satu.jabatan ?? 'jabatan belum tercatat'} ${satu.hadir}`).join(', ');
  return `Diundang ${undangan}, hadir ${hadir}, tidak hadir ${tidakHadir}, datang tanpa undangan ${datangLangsung}. Seluruh yang hadir ${hadir + datangLangsung}${jabatan ? `: ${jabatan}` : ''}.`;
};

/** What stands at the head beside the gathering, its day and place; what is not known is left to the pen. */
function barisPelaksanaan({ hariKe, banyakHari, penyelenggara, sesi, pengajar }: MasukanDaftarHadir, titik: string): [string, string][] {
  return [
    ['Hari ke', `${hariKe ?? titik} dari ${banyakHari}`],
    ...(sesi ? [['Sesi', sesi] satisfies [string, string]] : []),
    ['Penyelenggara', penyelenggara],
    ...(pengajar ? [['Pengajar', pengajar.join('; ')] satisfies [string, string]] : []),
  ];
}

/** The paper. An invited person who did not come has "–" in both times and keeps the box, crossed by nobody. */
export function daftarHadirPdf(masukan: MasukanDaftarHadir): DokumenPdf {
  const { bentuk, barisKosong, acara, mulai, sampai, tempat, penutup } = masukan;
  const orang = urutHadir(masukan.orang);
  const isLuas = isBanyakKecamatan(orang);
  const baris = orang.map((satu, ke): SelAcara[] => [
    ke + 1,
    satu.isDatangLangsung ? `${satu.nama} (tanpa undangan)` : satu.nama,
    satu.jabatan,
    asal(satu, isLuas),
    ...(bentuk === 'untuk-diisi' ? ['', ''] : [jamAtau(satu.masuk, TANPA_ANGKA), jamAtau(satu.keluar, TANPA_ANGKA)]),
    ...kotakParaf(ke + 1),
  ]);
  const kosong = Array.from({ length: barisKosong }, (_, ke): SelAcara[] => [orang.length + ke + 1, '', '', '', '', '', ...kotakParaf(orang.length + ke + 1)]);
  const kaki =
    bentuk === 'sudah-diisi'
      ? kalimatJumlah(ringkasDaftarHadir(orang))
      : `Diundang ${ringkasDaftarHadir(orang).undangan}. Hadir: ………… Tidak hadir: ………… Datang tanpa undangan: …………`;
  return susunDokumen(masukan, `Daftar hadir ${acara}`, [
    ...kepalaDokumen(masukan, 'Daftar hadir'),
    uraian([['Kegiatan', acara], ['Hari, tanggal', hariTanggal(mulai, sampai)], ['Tempat', tempat], ...barisPelaksanaan(masukan, '…………')], 80),
    tabelAcara(KOLOM, [...baris, ...kosong], {
      tinggi: TINGGI_PARAF,
      kosong: 'Belum ada yang diundang.',
      // The writer gives the table its letters; the signatures have those of the page.
      kaki: [{ stack: [{ text: kaki, fontSize: 9 }, ...penutupPdf(penutup)], fontSize: 10 }],
    }),
  ]);
}

const KOLOM_LEMBAR: readonly KolomLembar[] = [
  { judul: teks('No', 'No'), jenis: 'angka', lebar: 5 },
  { judul: teks('Nama', 'Name'), jenis: 'teks', lebar: 30 },
  { judul: teks('Jabatan', 'Position'), jenis: 'teks', lebar: 14 },
  { judul: teks('Desa', 'Village'), jenis: 'teks', lebar: 18 },
  { judul: teks('Kecamatan', 'Kecamatan'), jenis: 'teks', lebar: 16 },
  { judul: teks('Diundang', 'Invited'), jenis: 'teks', lebar: 9 },
  { judul: teks('Masuk', 'In'), jenis: 'teks', lebar: 7 },
  { judul: teks('Keluar', 'Out'), jenis: 'teks', lebar: 7 },
  { judul: teks('Tanda tangan', 'Signature'), jenis: 'teks', lebar: 18 },
];

const KEPALA_INGGRIS: Readonly<Record<string, string>> = { 'Hari ke': 'Day', Sesi: 'Session', Penyelenggara: 'Organiser', Pengajar: 'Trainers' };

/** The same list as a sheet, for XLSX and CSV. */
export function lembarDaftarHadir(masukan: MasukanDaftarHadir): Lembar {
  const orang = urutHadir(masukan.orang);
  const kalimat = kalimatJumlah(ringkasDaftarHadir(orang));
  const baris = orang.map((satu, ke) => [
    ...[ke + 1, satu.nama, satu.jabatan, satu.desa, satu.kecamatan, satu.isDatangLangsung ? 'tidak' : 'ya'],
    ...[jamAtau(satu.masuk, null), jamAtau(satu.keluar, null), ''],
  ]);
  return lembarAcara(masukan, {
    id: 'daftar-hadir',
    judul: teks('Daftar hadir', 'Attendance list'),
    kepala: barisPelaksanaan(masukan, '').map(([label, isi]) => ({ label: teks(label, KEPALA_INGGRIS[label] ?? label), isi })),
    bagian: [{ judul: null, kolom: KOLOM_LEMBAR, baris, kosong: teks('Belum ada yang diundang.', 'Nobody is invited yet.') }],
    catatan: [teks(kalimat, kalimat)],
    arah: 'mendatar',
    penutup: masukan.penutup,
  });
}
