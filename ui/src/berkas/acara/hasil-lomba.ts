// Results as sheets for XLSX and paper: the ranks of one competition, and the tally of all of them for the juara umum.
import type { BagianLembar, KolomLembar, Lembar, SelLembar } from '@lini/core/laporan/lembar.ts';
import { type juaraUmum, LABEL_LANGKAH_UMUM } from '@lini/core/lomba/juara-umum.ts';
import { bulatkan } from '@lini/core/lomba/pecahan.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import type { MasukanBeritaAcara } from './berita-acara.ts';
import type { DokumenPdf } from './dokumen.ts';
import type { KepalaAcara, Penutup } from './kepala-acara.ts';
import { lembarAcara, pdfLembarAcara } from './lembar-acara.ts';

const nilai = (id: string, en: string, lebar = 9): KolomLembar => ({ judul: teks(id, en), jenis: 'dua-desimal', lebar });
const kata = (id: string, en: string, lebar: number): KolomLembar => ({ judul: teks(id, en), jenis: 'teks', lebar });
const angka = (id: string, en: string, lebar: number): KolomLembar => ({ judul: teks(id, en), jenis: 'angka', lebar });

const PERINGKAT = angka('Peringkat', 'Rank', 10);
const BULAT = teks(
  'Nilai ditulis dengan dua desimal; peringkat disusun dari nilai yang tidak dibulatkan.',
  'Scores are shown with two decimals; ranks were made on the unrounded ones.',
);
const STATUS = { dinilai: null, 'tidak-hadir': 'tidak hadir', 'tidak-lolos': 'tidak lolos', diskualifikasi: 'diskualifikasi' } as const;

/** The result table of one competition, out of what its minutes are made of. */
export function lembarHasilLomba(berita: MasukanBeritaAcara): Lembar {
  const { hasil, juri, babak, lomba, tempatTandaTangan, tanggal, panitia } = berita;
  const isPerJuri = hasil.some(({ perJuri }) => perJuri.length > 0);
  const isRata = hasil.some(({ rata }) => rata !== null);
  const bagian: BagianLembar = {
    judul: null,
    kolom: [
      ...[PERINGKAT, kata('Regu', 'Team', 26), kata('Kontingen', 'Contingent', 20)],
      ...(isPerJuri ? juri.map((_, ke) => nilai(`Juri ${ke + 1}`, `Juror ${ke + 1}`)) : []),
      ...(isRata ? [nilai('Rata-rata', 'Mean', 10), nilai('Pengurangan', 'Penalty', 13)] : []),
      ...(babak ?? []).map((nama) => angka(nama, nama, 11)),
      ...[babak ? angka('Nilai', 'Score', 9) : nilai('Nilai', 'Score'), kata('Gelar', 'Title', 14)],
    ],
    baris: hasil.map((satu): SelLembar[] => [
      ...[satu.peringkat, satu.regu, satu.kontingen],
      ...(isPerJuri ? juri.map((_, ke) => satu.perJuri[ke] ?? null) : []),
      ...(isRata ? [satu.rata, satu.denda] : []),
      ...(babak ?? []).map((_, ke) => satu.perBabak?.[ke] ?? null),
      ...[satu.nilai, satu.gelar ?? STATUS[satu.keadaan]],
    ]),
    kosong: teks('Belum ada hasil.', 'No result yet.'),
  };
  return lembarAcara(berita, {
    id: 'hasil-lomba',
    judul: teks(`Hasil lomba ${lomba}`, `Result of ${lomba}`),
    bagian: [bagian],
    catatan: babak ? [] : [BULAT],
    penutup: { tempat: tempatTandaTangan, tanggal, penanda: panitia },
    isBernama: false,
  });
}

export type MasukanJuaraUmum = KepalaAcara & {
  /** What `juaraUmum` of core gives. */
  readonly hasil: ReturnType<typeof juaraUmum>;
  readonly namaKontingen: (kode: string) => string;
  /** By which points, in words. */
  readonly poin: readonly Teks[];
  /** Competitions that were called off, with the reason; left out: none. */
  readonly dibatalkan?: readonly { readonly lomba: string; readonly alasan: string }[];
  readonly penutup: Penutup;
};

const KOLOM_UMUM: readonly KolomLembar[] = [
  ...[PERINGKAT, kata('Kontingen', 'Contingent', 30), angka('Juara 1', 'First', 9), angka('Juara 2', 'Second', 9), angka('Juara 3', 'Third', 9)],
  ...[nilai('Poin', 'Points'), nilai('Rata-rata nilai', 'Mean score', 11)],
];

/** The tally of all competitions, best contingent first, with the step that parted equal points. */
export function lembarJuaraUmum(masukan: MasukanJuaraUmum): Lembar {
  const { hasil, namaKontingen, poin, penutup, dibatalkan = [] } = masukan;
  const aturan = poin.map(({ id, en }) => teks(`Aturan poin: ${id}.`, `Points: ${en}.`));
  const batal = dibatalkan.map(({ lomba, alasan }) => teks(`Lomba ${lomba} dibatalkan: ${alasan}.`, `${lomba} was called off: ${alasan}.`));
  const baris = hasil.urutan.map(({ id, peringkat }): SelLembar[] => {
    const satu = hasil.perolehan.get(id);
    return [peringkat, namaKontingen(id), ...(satu?.juara ?? [null, null, null]), satu ? bulatkan(satu.poin) : null, satu?.rata ? bulatkan(satu.rata) : null];
  });
  const seri = hasil.seri.map(({ atas, bawah, langkah }) => {
    const [a, b] = [namaKontingen(atas), namaKontingen(bawah)];
    if (langkah === null) return teks(`${a} dan ${b}: tetap sama, berbagi peringkat.`, `${a} and ${b} share the rank.`);
    return teks(`${a} di atas ${b}: ${LABEL_LANGKAH_UMUM[langkah].id}.`, `${a} above ${b}: ${LABEL_LANGKAH_UMUM[langkah].en}.`);
  });
  return lembarAcara(masukan, {
    id: 'juara-umum',
    judul: teks('Perolehan juara umum', 'Overall winner'),
    bagian: [{ judul: null, kolom: KOLOM_UMUM, baris, kosong: teks('Belum ada hasil.', 'No result yet.') }],
    catatan: [...aturan, ...seri, ...batal, BULAT],
    penutup,
    isBernama: false,
  });
}

/** The tally as a paper. */
export const juaraUmumPdf = (masukan: MasukanJuaraUmum): DokumenPdf => pdfLembarAcara(masukan, lembarJuaraUmum(masukan), masukan.penutup);
