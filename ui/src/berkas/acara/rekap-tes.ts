// Rekap hasil tes: pre-test, post-test, gain, normalised gain and pass of each person, by topic, and the class in figures.
import type { BagianLembar, KolomLembar, Lembar, SelLembar } from '@lini/core/laporan/lembar.ts';
import type { Parameter } from '@lini/core/parameter/parameter.ts';
import { type BahanLulus, nilaiKelulusan, type RingkasNilai, ringkasKelas } from '@lini/core/pelatihan/kelulusan.ts';
import { type HasilTopik, hitungKenaikan } from '@lini/core/pelatihan/nilai-tes.ts';
import { teks } from '@lini/core/teks.ts';
import { bagianPersen } from '../../words/angka.ts';
import type { DokumenPdf } from './dokumen.ts';
import { type KepalaAcara, type OrangAcara, type Penutup, urutOrang } from './kepala-acara.ts';
import { KOLOM_ORANG, lembarAcara, pdfLembarAcara, selOrang } from './lembar-acara.ts';

export type BarisRekapTes = OrangAcara & BahanLulus;

export type MasukanRekapTes = KepalaAcara & {
  readonly orang: readonly BarisRekapTes[];
  /** The topics by name, as `hasilPerTopik` gives them; empty: not counted by topic. */
  readonly topik: readonly HasilTopik[];
  /** Of the day of the gathering: pass mark and least attendance. */
  readonly parameter: Parameter;
  readonly penutup: Penutup;
};

const KOLOM_NILAI: readonly KolomLembar[] = [
  { judul: teks('Hadir', 'Present'), jenis: 'persen', lebar: 8 },
  { judul: teks('Pre', 'Pre'), jenis: 'desimal', lebar: 7 },
  { judul: teks('Post', 'Post'), jenis: 'desimal', lebar: 7 },
  { judul: teks('Kenaikan', 'Gain'), jenis: 'desimal', lebar: 9 },
];
const KOLOM_AKHIR: readonly KolomLembar[] = [
  { judul: teks('Terkejar', 'Caught up'), jenis: 'dua-desimal', lebar: 10 },
  { judul: teks('Hasil', 'Result'), jenis: 'teks', lebar: 12 },
];

/** What stands in the normalised gain of somebody who had everything right before. */
const MAKS = 'maks';

const kenaikanSel = (pre: number | null, post: number | null): [SelLembar, SelLembar] => {
  const { gain, ternormal, isMaks } = hitungKenaikan(pre, post);
  return [gain, isMaks && gain !== null ? MAKS : ternormal];
};

function barisOrang(orang: BarisRekapTes, ke: number, parameter: Parameter): SelLembar[] {
  const { hadirPersen, isLulus } = nilaiKelulusan(orang, parameter);
  const hasil = isLulus === null ? null : isLulus ? 'Lulus' : 'Belum lulus';
  return [...selOrang(orang, ke), hadirPersen, orang.pre, orang.post, ...kenaikanSel(orang.pre, orang.post), hasil];
}

function bagianKelas({ orang, parameter }: MasukanRekapTes): BagianLembar {
  const { pre, post } = ringkasKelas(orang, parameter);
  const baris = (nama: string, ambil: (satu: RingkasNilai) => number): SelLembar[] => [nama, pre && ambil(pre), post && ambil(post)];
  return {
    judul: teks('Satu kelas', 'The class'),
    kolom: [
      { judul: teks('Uraian', 'Item'), jenis: 'teks', lebar: 26 },
      { judul: teks('Pre-test', 'Pre-test'), jenis: 'desimal', lebar: 10 },
      { judul: teks('Post-test', 'Post-test'), jenis: 'desimal', lebar: 10 },
    ],
    baris: [
      baris('Rata-rata', (satu) => satu.rata),
      baris('Median', (satu) => satu.median),
      baris('Terendah', (satu) => satu.rendah),
      baris('Tertinggi', (satu) => satu.tinggi),
    ],
  };
}

const persenBenar = ({ benar, soal }: { readonly benar: number; readonly soal: number }): number | null => bagianPersen(benar, soal);

const bagianTopik = (topik: readonly HasilTopik[]): BagianLembar => ({
  judul: teks('Per topik, dari yang ikut kedua tes', 'By topic, of those who took both tests'),
  kolom: [
    { judul: teks('Topik', 'Topic'), jenis: 'teks', lebar: 40 },
    { judul: teks('Peserta', 'People'), jenis: 'angka', lebar: 8 },
    { judul: teks('Pre benar', 'Pre right'), jenis: 'persen', lebar: 10 },
    { judul: teks('Post benar', 'Post right'), jenis: 'persen', lebar: 10 },
    { judul: teks('Terkejar', 'Caught up'), jenis: 'dua-desimal', lebar: 10 },
  ],
  baris: topik.map((satu) => [satu.topik, satu.peserta, persenBenar(satu.pre), persenBenar(satu.post), satu.isMaks ? MAKS : satu.ternormal]),
});

function kalimat({ orang, parameter }: MasukanRekapTes): string[] {
  const { peserta, pre, post, lulus, dinilai } = ringkasKelas(orang, parameter);
  return [
    `Peserta ${peserta}; ikut pre-test ${pre?.banyak ?? 0}, ikut post-test ${post?.banyak ?? 0}. Lulus ${lulus} dari ${dinilai} yang dapat dinilai.`,
    `Lulus: post-test sedikitnya ${parameter['pelatihan.passMark']} dan hadir sedikitnya ${parameter['pelatihan.minAttendance']}% sesi. Yang tidak ikut post-test belum dapat dinilai, bukan tidak lulus.`,
    'Kenaikan = post – pre. Terkejar = (post – pre) : (100 – pre); “maks” bila pre sudah 100.',
  ];
}

/** The results as a sheet, people by village and name. A test not taken is missing, never 0. */
export const lembarRekapTes = (masukan: MasukanRekapTes): Lembar =>
  lembarAcara(masukan, {
    id: 'rekap-tes',
    judul: teks('Rekap hasil tes', 'Test results'),
    bagian: [
      {
        judul: null,
        kolom: [...KOLOM_ORANG, ...KOLOM_NILAI, ...KOLOM_AKHIR],
        baris: [...masukan.orang].sort(urutOrang).map((satu, ke) => barisOrang(satu, ke, masukan.parameter)),
        kosong: teks('Belum ada peserta.', 'Nobody yet.'),
      },
      bagianKelas(masukan),
      ...(masukan.topik.length > 0 ? [bagianTopik(masukan.topik)] : []),
    ],
    catatan: kalimat(masukan).map((satu) => teks(satu, satu)),
    penutup: masukan.penutup,
  });

/** The paper. */
export const rekapTesPdf = (masukan: MasukanRekapTes): DokumenPdf => pdfLembarAcara(masukan, lembarRekapTes(masukan), masukan.penutup);
