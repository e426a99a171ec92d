// Rundown: the programme day by day with its times, rooms, people in charge and training hours.
import type { BagianLembar, KolomLembar, Lembar } from '@lini/core/laporan/lembar.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { teks } from '@lini/core/teks.ts';
import type { DokumenPdf } from './dokumen.ts';
import { hariTanggal, tulisJam } from './kata-hari.ts';
import type { KepalaAcara, Penutup } from './kepala-acara.ts';
import { lembarAcara, pdfLembarAcara } from './lembar-acara.ts';

/** One part of the programme; times `08:00`, `selesai` null: open-ended; `jp` null: no training hours are counted for it. */
export type BarisRundown = {
  readonly tanggal: Tanggal;
  readonly mulai: string;
  readonly selesai: string | null;
  readonly judul: string;
  readonly jp: number | null;
  readonly pengajar: string | null;
  readonly ruang: string | null;
};

export type MasukanRundown = KepalaAcara & { readonly rundown: readonly BarisRundown[]; readonly penutup: Penutup };

const KOLOM: readonly KolomLembar[] = [
  { judul: teks('Waktu', 'Time'), jenis: 'teks', lebar: 14 },
  { judul: teks('Kegiatan', 'Item'), jenis: 'teks', lebar: 40 },
  { judul: teks('Petugas', 'In charge'), jenis: 'teks', lebar: 24 },
  { judul: teks('Ruang', 'Room'), jenis: 'teks', lebar: 16 },
];
/** Whole hours mostly, sometimes a half one. */
const KOLOM_JP: KolomLembar = { judul: teks('JP', 'Hours'), jenis: 'teks', lebar: 6 };

const tulisJp = (jp: number | null): string | null => (jp === null ? null : String(jp).replace('.', ','));

/** The programme as a sheet, a table a day in order of time; without any training hours their column is left out. */
export function lembarRundown(masukan: MasukanRundown): Lembar {
  const urut = [...masukan.rundown].sort((a, b) => (a.tanggal + a.mulai < b.tanggal + b.mulai ? -1 : a.tanggal + a.mulai > b.tanggal + b.mulai ? 1 : 0));
  const jp = urut.flatMap((satu) => (satu.jp === null ? [] : [satu.jp]));
  const kolom = jp.length > 0 ? [...KOLOM, KOLOM_JP] : KOLOM;
  const hari = [...new Set(urut.map(({ tanggal }) => tanggal))];
  const bagian = (hari.length === 0 ? [masukan.mulai] : hari).map((tanggal): BagianLembar => {
    const isi = urut.filter((satu) => satu.tanggal === tanggal);
    const judul = hariTanggal(tanggal, null);
    return {
      judul: hari.length > 1 ? teks(judul, judul) : null,
      kolom,
      baris: isi.map((satu) => [
        satu.selesai === null ? `${tulisJam(satu.mulai)} – selesai` : `${tulisJam(satu.mulai)} – ${tulisJam(satu.selesai)}`,
        ...[satu.judul, satu.pengajar, satu.ruang],
        ...(jp.length > 0 ? [tulisJp(satu.jp)] : []),
      ]),
      kosong: teks('Susunan acara belum dibuat.', 'No programme yet.'),
    };
  });
  const jumlah = tulisJp(jp.reduce((semua, satu) => semua + satu, 0));
  return lembarAcara(masukan, {
    id: 'rundown',
    judul: teks('Susunan acara', 'Programme'),
    bagian,
    catatan: jp.length > 0 ? [teks(`Seluruhnya ${jumlah} jam pelajaran (JP).`, `${jumlah} training hours in all.`)] : [],
    penutup: masukan.penutup,
    isBernama: false,
  });
}

/** The paper. */
export const rundownPdf = (masukan: MasukanRundown): DokumenPdf => pdfLembarAcara(masukan, lembarRundown(masukan), masukan.penutup);
