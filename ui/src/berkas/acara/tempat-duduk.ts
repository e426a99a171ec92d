// Tempat duduk: the plan of the hall with every seat and whose contingent it is, and the list of who sits where.
import type { KolomLembar, Lembar } from '@lini/core/laporan/lembar.ts';
import { teks } from '@lini/core/teks.ts';
import { type BlokKursi, gambarBlok, type IsiKursi, kolomKeterangan, SELA_BLOK, ukuranDenah } from './denah-kursi.ts';
import { type DokumenPdf, kepalaDokumen, susunDokumen } from './dokumen.ts';
import { type KepalaAcara, type OrangAcara, type Penutup, urutOrang } from './kepala-acara.ts';
import { lembarAcara, pdfLembarAcara } from './lembar-acara.ts';
import { uraian } from './tabel-acara.ts';

/** `kursi` null: no seat yet. */
export type PemilikKursi = OrangAcara & { readonly kursi: string | null; readonly kontingen: string | null };

export type MasukanDuduk = KepalaAcara & { readonly blok: readonly BlokKursi[]; readonly orang: readonly PemilikKursi[]; readonly penutup: Penutup };

/** Light enough to write on, apart enough to tell from each other; beyond them the numbers tell. */
const WARNA = ['#cfe8e3', '#fde3b8', '#d5e3f7', '#f7d6d2', '#e3dcf5', '#dcefc9', '#f6d9ea', '#e8e2d2', '#cdeef5', '#f2eaa8', '#d9d9d9', '#ffd8bf'];

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

const warna = (ke: number): string | null => WARNA[(ke - 1) % WARNA.length] ?? null;

/** Every contingent with its number and colour, as many side by side as the page is wide. */
function keterangan(nomor: ReadonlyMap<string, number>, lebar: number): object {
  const semua = [...nomor];
  const kolom = kolomKeterangan([...nomor.keys()], lebar);
  const satu = ([nama, ke]: readonly [string, number]): object[] => [
    { text: String(ke), bold: true, alignment: 'center', fillColor: warna(ke) },
    { text: nama },
  ];
  const kosong = [{ text: '' }, { text: '' }];
  const baris = Array.from({ length: Math.ceil(semua.length / kolom) }, (_, ke) =>
    Array.from({ length: kolom }, (__, di) => semua[ke * kolom + di]).flatMap((ini) => (ini ? satu(ini) : kosong)),
  );
  return baris.length === 0
    ? { text: '' }
    : { table: { widths: Array.from({ length: kolom }, () => [12, 'auto']).flat(), body: baris }, layout: 'polos', fontSize: 8, margin: [0, 8, 0, 0] };
}

/** What is said below the plan. */
function kalimatDenah(masukan: MasukanDuduk): string {
  const tanpaKursi = masukan.orang.filter(({ kursi }) => kursi === null).length;
  const terisi = new Set(masukan.orang.flatMap(({ kursi }) => kursi ?? [])).size;
  const asing = listKursiAsing(masukan);
  return [
    `Terisi ${terisi} kursi. Titik (•): tanpa kontingen.`,
    ...(tanpaKursi > 0 ? [`${tanpaKursi} orang belum mendapat kursi.`] : []),
    ...(asing.length > 0 ? [`Tidak ada di denah: ${asing.join(', ')}.`] : []),
  ].join(' ');
}

/** The plan with its legend on one page, held the way on which the seats are larger; the stage at the top. */
export function denahDudukPdf(masukan: MasukanDuduk): DokumenPdf {
  const { blok, orang, acara, tempat } = masukan;
  const nomor = nomorKontingen(orang);
  const milik = new Map(orang.flatMap((satu) => (satu.kursi === null ? [] : [[satu.kursi, satu] as const])));
  const kalimat = kalimatDenah(masukan);
  const { arah, sisi, lebar } = ukuranDenah(blok, { ...masukan, uraian: [acara, tempat ?? ''], nama: [...nomor.keys()], kalimat });
  const isi = (label: string): IsiKursi => {
    const satu = milik.get(label);
    const ke = satu?.kontingen ? nomor.get(satu.kontingen) : undefined;
    return satu ? { tulisan: ke === undefined ? '•' : String(ke), warna: ke === undefined ? null : warna(ke) } : null;
  };
  return susunDokumen(
    masukan,
    `Denah tempat duduk ${acara}`,
    [
      ...kepalaDokumen(masukan, 'Denah tempat duduk', arah),
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
      { columns: [{ width: '*', text: '' }, ...blok.map((satu) => gambarBlok(satu, isi, sisi)), { width: '*', text: '' }], columnGap: SELA_BLOK },
      keterangan(nomor, lebar),
      { text: kalimat, fontSize: 8.5, margin: [0, 6, 0, 0] },
    ],
    { arah, huruf: 9 },
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
