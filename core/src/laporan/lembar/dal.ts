// F/I/Dal/13: the monthly village report of field control, which the recaps of kecamatan and kabupaten add up (forms.md 3.3).
import { SUMBER_MODAL } from '../../indikator/uppka-modal.ts';
import { METODE } from '../../kb/metode.ts';
import { type Teks, teks } from '../../teks.ts';
import type { BahanAngka, LembarAngka } from '../bahan-lembar.ts';
import type { BagianLembar, Lembar, SelLembar } from '../lembar.ts';
import { blokKeadaan, blokKetahanan, catatanLapor, INDIKATOR_KEADAAN, INDIKATOR_KETAHANAN } from './blok-ppkbd.ts';
import { barisJumlah, hitungan, kolom } from './isi.ts';
import { catatanDasar, susunKepala, susunTandaTangan } from './kata.ts';

export const KEGIATAN_DAL: readonly (readonly [Teks, string])[] = [
  [teks('Rakor desa (kali)', 'Village coordination'), 'IMP.temu.rakor-desa'],
  [teks('Penyuluhan oleh PLKB/PKB (kali)', 'Sessions by the PLKB/PKB'), 'KIE.5'],
  [teks('KIE dengan KIE Kit (kali)', 'Sessions with the KIE Kit'), 'KIE.6'],
  [teks('Toma/toga/adat aktif dalam KIE (orang)', 'Leaders active in KIE'), 'KIE.4'],
];

export const BUKAN_PESERTA: readonly (readonly [Teks, string])[] = [
  [teks('Hamil', 'Pregnant'), 'B7.hamil'],
  [teks('Ingin anak segera (IAS)', 'Wants a child soon (IAS)'), 'B7.ias'],
  [teks('Ingin anak ditunda (IAT)', 'Wants a child later (IAT)'), 'B7.iat'],
  [teks('Tidak ingin anak lagi (TIAL)', 'Wants no more (TIAL)'), 'B7.tial'],
  [teks('Belum didata', 'Not asked yet'), 'A2.belum'],
];

/** The lines of block IV.A; meetings are the group's own and have no share by welfare. */
const ANGGOTA_UPPKA: readonly (readonly [string, string])[] = [
  ['Anggota (keluarga)', 'UPPKA.anggota'],
  ['PUS', 'UPPKA.anggota-pus'],
  ['PUS ber-KB', 'UPPKA.anggota-kb'],
  ['Pertemuan (kali)', 'UPPKA.pertemuan'],
];

const uraian = (id: string, en: string) => kolom(teks(id, en), 'teks', 40);
const JUMLAH = kolom(teks('Jumlah', 'Number'), 'angka', 14);

function bertotal(judul: Teks, kolomList: BagianLembar['kolom'], baris: readonly (readonly SelLembar[])[]): BagianLembar {
  return { judul, kolom: kolomList, baris, jumlah: barisJumlah(kolomList, baris) };
}

const blokModal = (angka: BahanAngka['angka']): BagianLembar =>
  bertotal(
    teks('IV.B Modal kelompok UPPKA', 'IV.B Capital of the groups'),
    [uraian('Sumber modal', 'Source'), kolom(teks('Kelompok', 'Groups'), 'angka', 12), kolom(teks('Rupiah', 'Rupiah'), 'angka', 18)],
    SUMBER_MODAL.map(({ nilai, label }) => [label.id, hitungan(angka, `UPPKA.modal.${nilai}`), hitungan(angka, `UPPKA.modal.${nilai}.rupiah`)]),
  );

const blokPus = (angka: BahanAngka['angka']): BagianLembar[] => [
  {
    judul: teks('V. Pembinaan PUS dan kesertaan ber-KB', 'V. Couples and contraception'),
    kolom: [uraian('Uraian', 'Item'), JUMLAH],
    baris: [['Jumlah PUS', hitungan(angka, 'A2')]],
  },
  bertotal(
    teks('Peserta KB aktif menurut cara', 'Active users by method'),
    [uraian('Cara KB', 'Method'), JUMLAH],
    METODE.map(({ nilai, label }) => [label.id, hitungan(angka, `B4.${nilai}`)]),
  ),
  bertotal(
    teks('Bukan peserta KB', 'Not using'),
    [uraian('Keadaan', 'State'), JUMLAH],
    BUKAN_PESERTA.map(([nama, id]) => [nama.id, hitungan(angka, id)]),
  ),
];

/** What the form asks and Lini does not keep, and what was added so that the sums hold. */
export const CATATAN_DAL: readonly Teks[] = [
  teks(
    'KPS dan KS I (tahapan keluarga sejahtera) tidak lagi dicatat: kolomnya ditulis –. Peringkat kesejahteraan (desil) tidak dipakai sebagai gantinya.',
    'The old welfare stages (KPS, KS I) are not kept any more: –. The welfare decile does not stand in for them.',
  ),
  teks(
    'Baris "belum didata" tidak ada di formulir; tanpa baris itu jumlah PUS tidak sama dengan rinciannya.',
    'The line "not asked yet" is not on the form; without it the couples would not equal their parts.',
  ),
];

const RANGKAP = teks('Dua rangkap: satu untuk petugas KB kecamatan (PPLKB), satu arsip.', 'Two copies: one for the officer of the kecamatan, one to keep.');

const catatanModal = (angka: BahanAngka['angka']): Teks[] => {
  const tanpa = hitungan(angka, 'UPPKA.modal-tanpa-jumlah') ?? 0;
  return tanpa === 0 ? [] : [teks(`${tanpa} kelompok punya modal yang jumlah rupiahnya belum diisi.`, `${tanpa} groups have capital without an amount.`)];
};

function susun({ kepala, angka }: BahanAngka): Lembar {
  return {
    id: 'f-i-dal',
    kode: 'F/I/Dal/13',
    judul: teks('Laporan bulanan pengendalian lapangan tingkat desa/kelurahan', 'Monthly village report of field control'),
    kepala: susunKepala(kepala),
    bagian: [
      blokKeadaan(angka, teks('I. Keadaan umum', 'I. General'), teks('Yang lapor', 'Reporting')),
      {
        judul: teks('II. Kegiatan operasional', 'II. Activities'),
        kolom: [uraian('Kegiatan', 'Activity'), JUMLAH],
        baris: KEGIATAN_DAL.map(([nama, id]) => [nama.id, hitungan(angka, id)]),
      },
      blokKetahanan(angka, teks('III. Pembinaan ketahanan keluarga', 'III. Family resilience')),
      {
        judul: teks('IV.A Pembinaan kesejahteraan (UPPKA, d/h UPPKS)', 'IV.A Welfare (UPPKA)'),
        kolom: [uraian('Uraian', 'Item'), kolom(teks('Semua anggota', 'All members'), 'angka', 14), kolom(teks('KPS dan KS I', 'KPS and KS I'), 'angka', 14)],
        baris: ANGGOTA_UPPKA.map(([nama, id]) => [nama, hitungan(angka, id), id === 'UPPKA.pertemuan' ? '' : null]),
      },
      blokModal(angka),
      ...blokPus(angka),
    ],
    catatan: [RANGKAP, ...catatanDasar(kepala), ...catatanLapor(kepala), ...CATATAN_DAL, ...catatanModal(angka)],
    tandaTangan: susunTandaTangan(
      kepala,
      teks('Pembuat laporan', 'Made by'),
      teks('Mengetahui, PPLKB/Kepala Balai Penyuluh KB', 'Head of the Balai Penyuluh KB'),
    ),
    arah: 'tegak',
    kertas: 'f4',
    isBernama: false,
  };
}

export const lembarDal: LembarAngka = {
  jenis: 'angka',
  id: 'f-i-dal',
  kode: 'F/I/Dal/13',
  judul: teks('Rekap desa F/I/Dal', 'Village recap F/I/Dal'),
  guna: teks('Rekap desa menurut formulir F/I/Dal/13, dua rangkap', 'The village recap as on F/I/Dal/13, in two copies'),
  tingkat: ['desa'],
  indikator: [
    ...INDIKATOR_KEADAAN,
    ...KEGIATAN_DAL.map(([, id]) => id),
    ...INDIKATOR_KETAHANAN,
    ...ANGGOTA_UPPKA.map(([, id]) => id),
    ...SUMBER_MODAL.flatMap(({ nilai }) => [`UPPKA.modal.${nilai}`, `UPPKA.modal.${nilai}.rupiah`]),
    'UPPKA.modal-tanpa-jumlah',
    'A2',
    ...METODE.map(({ nilai }) => `B4.${nilai}`),
    ...BUKAN_PESERTA.map(([, id]) => id),
  ],
  alir: [],
  susun,
};
