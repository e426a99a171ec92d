// Tempat duduk: the plan of the hall with every seat and whose contingent it is, and the list of who sits where.
import type { KolomLembar, Lembar } from '@lini/core/laporan/lembar.ts';
import { teks } from '@lini/core/teks.ts';
import { type DokumenPdf, kepalaDokumen, lebarIsi, susunDokumen } from './dokumen.ts';
import { type KepalaAcara, type OrangAcara, type Penutup, urutOrang } from './kepala-acara.ts';
import { lembarAcara, pdfLembarAcara } from './lembar-acara.ts';
import { uraian } from './tabel-acara.ts';

/** `kursi` null: no seat yet. */
export type PemilikKursi = OrangAcara & { readonly kursi: string | null; readonly kontingen: string | null };

/** A block of seats: rows from the stage backwards, seats from left to right by their labels; null is a gap. */
export type BlokKursi = { readonly nama: string; readonly baris: readonly (readonly (string | null)[])[] };

export type MasukanDuduk = KepalaAcara & { readonly blok: readonly BlokKursi[]; readonly orang: readonly PemilikKursi[]; readonly penutup: Penutup };

/** Light enough to write on, apart enough to tell from each other; beyond them the numbers tell. */
const WARNA = ['#cfe8e3', '#fde3b8', '#d5e3f7', '#f7d6d2', '#e3dcf5', '#dcefc9', '#f6d9ea', '#e8e2d2', '#cdeef5', '#f2eaa8', '#d9d9d9', '#ffd8bf'];
/** The side of a seat on the plan, in points, when the hall is not too wide for the paper. */
const SISI_TERBESAR = 19;
const SELA_BLOK = 12;

const KOLOM: readonly KolomLembar[] = [
  { judul: teks('No', 'No'), jenis: 'angka', lebar: 5 },
  { judul: teks('Nama', 'Name'), jenis: 'teks', lebar: 30 },
  { judul: teks('Desa', 'Village'), jenis: 'teks', lebar: 18 },
  { judul: teks('Kontingen', 'Contingent'), jenis: 'teks', lebar: 20 },
  { judul: teks('Kursi', 'Seat'), jenis: 'teks', lebar: 9 },
];

/** Contingents that sit in the hall, each with its number on the plan. */
export function nomorKontingen(orang: readonly PemilikKursi[]): ReadonlyMap<string, number> {
  const nama = [...new Set(orang.flatMap(({ kursi, kontingen }) => (kursi === null || kontingen === null ? [] : [kontingen])))];
  return new Map(nama.sort((a, b) => a.localeCompare(b, 'id')).map((satu, ke) => [satu, ke + 1]));
}

/** Seats of people that no block has: the plan can't show them. */
export function listKursiAsing({ blok, orang }: Pick<MasukanDuduk, 'blok' | 'orang'>): string[] {
  const ada = new Set(blok.flatMap(({ baris }) => baris.flat()));
  return orang.flatMap(({ kursi }) => (kursi !== null && !ada.has(kursi) ? [kursi] : []));
}

const lebarBlok = ({ baris }: BlokKursi): number => Math.max(0, ...baris.map((satu) => satu.length));

/** The side of a seat so that all blocks stand side by side on the paper, in points. */
export function sisiKursi(blok: readonly BlokKursi[], lebar: number): number {
  const kolom = blok.reduce((jumlah, satu) => jumlah + lebarBlok(satu), 0);
  return kolom === 0 ? SISI_TERBESAR : Math.min(SISI_TERBESAR, (lebar - SELA_BLOK * (blok.length + 1)) / kolom);
}

type Hiasan = { readonly milik: ReadonlyMap<string, PemilikKursi>; readonly nomor: ReadonlyMap<string, number>; readonly sisi: number };

function gambarBlok(blok: BlokKursi, { milik, nomor, sisi }: Hiasan): object {
  const { nama, baris } = blok;
  const lebar = lebarBlok(blok);
  const kali = sisi / SISI_TERBESAR;
  const kursi = (label: string | null | undefined): object => {
    if (label == null) return { text: '', border: [false, false, false, false] };
    const orang = milik.get(label);
    const ke = orang?.kontingen ? nomor.get(orang.kontingen) : undefined;
    const isi = orang ? (ke === undefined ? '•' : String(ke)) : ' ';
    return {
      stack: [
        { text: label, fontSize: 5.5 * kali, color: '#444444' },
        { text: isi, fontSize: 8 * kali, bold: true },
      ],
      alignment: 'center',
      ...(ke === undefined ? {} : { fillColor: WARNA[(ke - 1) % WARNA.length] }),
    };
  };
  return {
    width: 'auto',
    stack: [
      { text: nama, bold: true, alignment: 'center', fontSize: 9, margin: [0, 0, 0, 2] },
      {
        table: {
          widths: Array.from({ length: lebar }, () => sisi - 4.5),
          heights: sisi - 2,
          body: baris.map((satu) => Array.from({ length: lebar }, (_, ke) => kursi(satu[ke]))),
        },
        layout: {
          hLineWidth: () => 0.5,
          vLineWidth: () => 0.5,
          hLineColor: () => '#808080',
          vLineColor: () => '#808080',
          paddingLeft: () => 2,
          paddingRight: () => 2,
          paddingTop: () => 1,
          paddingBottom: () => 0,
        },
      },
    ],
  };
}

const keterangan = (nomor: ReadonlyMap<string, number>): object => ({
  columns: [...nomor].map(([nama, ke]) => ({
    width: 'auto',
    table: { widths: [8, 'auto'], body: [[{ text: String(ke), bold: true, alignment: 'center', fillColor: WARNA[(ke - 1) % WARNA.length] }, nama]] },
    layout: 'polos',
    fontSize: 8,
  })),
  columnGap: 8,
  margin: [0, 8, 0, 0],
});

/** The plan: landscape, the stage at the top. */
export function denahDudukPdf(masukan: MasukanDuduk): DokumenPdf {
  const { blok, orang, acara, tempat } = masukan;
  const nomor = nomorKontingen(orang);
  const milik = new Map(orang.flatMap((satu) => (satu.kursi === null ? [] : [[satu.kursi, satu] as const])));
  const sisi = sisiKursi(blok, lebarIsi(masukan.kertas, 'mendatar'));
  const tanpaKursi = orang.filter(({ kursi }) => kursi === null).length;
  const asing = listKursiAsing(masukan);
  const kalimat = [
    `Terisi ${milik.size} kursi. Titik (•): tanpa kontingen.`,
    ...(tanpaKursi > 0 ? [`${tanpaKursi} orang belum mendapat kursi.`] : []),
    ...(asing.length > 0 ? [`Tidak ada di denah: ${asing.join(', ')}.`] : []),
  ].join(' ');
  return susunDokumen(
    masukan,
    `Denah tempat duduk ${acara}`,
    [
      ...kepalaDokumen(masukan, 'Denah tempat duduk', 'mendatar'),
      uraian(
        [
          ['Kegiatan', acara],
          ['Tempat', tempat],
        ],
        60,
      ),
      {
        table: { widths: ['*'], body: [[{ text: 'PANGGUNG', alignment: 'center', bold: true, fillColor: '#E4EEEB', characterSpacing: 4 }]] },
        layout: 'lapang',
        margin: [120, 0, 120, 8],
      },
      { columns: [{ width: '*', text: '' }, ...blok.map((satu) => gambarBlok(satu, { milik, nomor, sisi })), { width: '*', text: '' }], columnGap: SELA_BLOK },
      keterangan(nomor),
      { text: kalimat, fontSize: 8.5, margin: [0, 6, 0, 0] },
    ],
    { arah: 'mendatar', huruf: 9 },
  );
}

/** The list as a sheet: people by name within their contingent, with the seat. */
export function lembarDuduk(masukan: MasukanDuduk): Lembar {
  const urut = [...masukan.orang].sort((a, b) => (a.kontingen ?? '\uffff').localeCompare(b.kontingen ?? '\uffff', 'id') || urutOrang(a, b));
  return lembarAcara(masukan, {
    id: 'tempat-duduk',
    judul: teks('Daftar tempat duduk', 'Seats'),
    bagian: [
      {
        judul: null,
        kolom: KOLOM,
        baris: urut.map((satu, ke) => [ke + 1, satu.nama, satu.desa, satu.kontingen, satu.kursi]),
        kosong: teks('Belum ada peserta.', 'Nobody yet.'),
      },
    ],
    penutup: masukan.penutup,
  });
}

/** The list as a paper. */
export const daftarDudukPdf = (masukan: MasukanDuduk): DokumenPdf => pdfLembarAcara(masukan, lembarDuduk(masukan), masukan.penutup);
