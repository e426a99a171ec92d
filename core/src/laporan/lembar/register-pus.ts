// Register Pembinaan PUS of an RT and a year: twelve monthly cells a couple, and the counts under each month (forms.md 3.5).
import { METODE } from '../../kb/metode.ts';
import { namaCara } from '../../kb/nama-cara.ts';
import { LABEL_KOTAK } from '../../pus/kotak.ts';
import { type BarisRegister, type KakiRegister, KODE_KOTAK, KODE_METODE, susunRegister } from '../../pus/register.ts';
import { type Teks, teks } from '../../teks.ts';
import type { BahanNama, LembarNama } from '../bahan-lembar.ts';
import type { BagianLembar, KolomLembar, Lembar, SelLembar } from '../lembar.ts';
import { KOLOM_NO, kolom } from './isi.ts';
import { BULAN_PENDEK, susunKepala } from './kata.ts';
import { kelompokkanRt } from './rt.ts';

const sama = (kata: string): Teks => teks(kata, kata);
const KOLOM_BULAN: readonly KolomLembar[] = BULAN_PENDEK.map((nama) => kolom(sama(nama), 'teks', 6, teks('Keadaan tiap bulan', 'State each month')));
const KOLOM: readonly KolomLembar[] = [
  KOLOM_NO,
  kolom(teks('Nama istri', 'Wife'), 'teks', 22),
  kolom(teks('Nama suami', 'Husband'), 'teks', 22),
  kolom(teks('Umur istri', 'Age'), 'angka', 6),
  kolom(teks('Jumlah anak', 'Children'), 'angka', 7),
  kolom(teks('Umur anak terkecil', 'Age of youngest'), 'teks', 11),
  kolom(teks('Tahapan KS', 'Welfare stage'), 'teks', 8),
  ...KOLOM_BULAN,
];

const tulisUmur = (bulan: number): string =>
  bulan < 12 ? `${bulan} bl` : [`${Math.floor(bulan / 12)} th`, ...(bulan % 12 > 0 ? [`${bulan % 12} bl`] : [])].join(' ');

const barisPus = (satu: BarisRegister, ke: number): SelLembar[] => [
  ke + 1,
  satu.namaIstri,
  satu.namaSuami,
  satu.umurIstri,
  satu.jumlahAnak,
  satu.umurBungsu === null ? (satu.jumlahAnak === 0 ? '' : null) : tulisUmur(satu.umurBungsu),
  null,
  ...satu.sel.map((sel) => sel?.kode ?? ''),
];

/** The lines of the foot, each a count out of one month. */
const KAKI: readonly (readonly [string, (kaki: KakiRegister) => number])[] = [
  ['Jumlah PUS', ({ pus }) => pus],
  ...METODE.map(({ nilai }) => [`Peserta ${namaCara(nilai)}`, ({ metode }: KakiRegister) => metode[nilai]] as const),
  ['Jumlah peserta KB', ({ kotak }) => kotak.pa],
  ['Tempat pelayanan pemerintah', ({ pemerintah }) => pemerintah],
  ['Tempat pelayanan swasta', ({ swasta }) => swasta],
  ['Tempat pelayanan belum diketahui', ({ jalurTakTahu }) => jalurTakTahu],
  ['Bukan peserta: hamil', ({ kotak }) => kotak.hamil],
  ['Bukan peserta: IAS', ({ kotak }) => kotak.ias],
  ['Bukan peserta: IAT', ({ kotak }) => kotak.iat],
  ['Bukan peserta: TIAL', ({ kotak }) => kotak.tial],
  ['Belum didata', ({ kotak }) => kotak.belum],
];

const bagianKaki = (kaki: readonly (KakiRegister | null)[]): BagianLembar => ({
  judul: teks('Jumlah tiap bulan', 'Counts of each month'),
  kolom: [kolom(teks('Uraian', 'Item'), 'teks', 34), ...BULAN_PENDEK.map((nama) => kolom(sama(nama), 'angka', 6))],
  baris: [
    // A month that has not begun is empty, not missing.
    ...KAKI.map(([nama, ambil]): SelLembar[] => [nama, ...kaki.map((satu) => (satu === null ? '' : ambil(satu)))]),
    ...['Paraf ketua Kelompok KB', 'Paraf Sub-PPKBD'].map((nama): SelLembar[] => [nama, ...kaki.map(() => '')]),
  ],
});

const KODE = [
  ...METODE.map(({ nilai }) => `${KODE_METODE[nilai]} ${namaCara(nilai)}`),
  ...(['hamil', 'ias', 'iat', 'tial', 'belum'] as const).map((kotak) => `${KODE_KOTAK[kotak]} ${LABEL_KOTAK[kotak].id.toLowerCase()}`),
].join(', ');

const CATATAN: readonly Teks[] = [
  teks(
    `Kode sel (kode Lini, daftar resmi belum ditemukan): ${KODE}. Kosong: bukan PUS di sini bulan itu.`,
    `Codes (Lini's own, no official list was found): ${KODE}. Empty: no PUS here in that month.`,
  ),
  teks('Tahapan KS tidak lagi dicatat: ditulis –.', 'The welfare stage is not kept any more: –.'),
];

function susun(bahan: BahanNama): Lembar {
  const { kepala, desa } = bahan;
  const tahun = Number(kepala.bulan.slice(0, 4));
  const perRt = kelompokkanRt(bahan, () => true);
  const bagian = perRt.flatMap(([rt, daftar]): BagianLembar[] => {
    const { baris } = susunRegister(daftar, tahun, desa.pada);
    return baris.length === 0 ? [] : [{ judul: sama(`RT ${rt}`), kolom: KOLOM, baris: baris.map(barisPus) }];
  });
  const kosong: BagianLembar = { judul: null, kolom: KOLOM, baris: [], kosong: teks('Belum ada PUS di RT ini tahun ini.', 'No couples in this RT this year.') };
  const { kaki } = susunRegister(
    perRt.flatMap(([, daftar]) => daftar),
    tahun,
    desa.pada,
  );
  return {
    id: 'register-pus',
    kode: '',
    judul: teks('Register pembinaan PUS', 'Register of couples'),
    kepala: susunKepala(kepala, String(tahun)),
    bagian: [...(bagian.length > 0 ? bagian : [kosong]), bagianKaki(kaki)],
    catatan: CATATAN,
    tandaTangan: [
      { label: teks('Ketua Kelompok KB', 'Head of the Kelompok KB'), nama: null },
      { label: teks('Sub-PPKBD', 'Sub-PPKBD'), nama: kepala.pelapor },
    ],
    arah: 'mendatar',
    kertas: 'f4',
    isBernama: true,
  };
}

export const registerPus: LembarNama = {
  jenis: 'nama',
  id: 'register-pus',
  kode: '',
  judul: teks('Register pembinaan PUS', 'Register of couples'),
  guna: teks('Setiap PUS dengan dua belas bulan keadaannya', 'Each couple with its state in twelve months'),
  pilih: 'rt',
  susun,
};
