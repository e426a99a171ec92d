// A list of a gathering as a sheet, and the same sheet as a paper with letterhead and signatures.
import type { BagianLembar, KolomLembar, Lembar, SelLembar, TandaTangan } from '@lini/core/laporan/lembar.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { ruangIsi } from '../lembar/kertas.ts';
import { tabelPdf } from '../lembar/tabel-pdf.ts';
import { type DokumenPdf, kepalaDokumen, penutupPdf, susunDokumen } from './dokumen.ts';
import { hariTanggal } from './kata-hari.ts';
import type { KepalaAcara, OrangAcara, Penutup } from './kepala-acara.ts';
import { uraian } from './tabel-acara.ts';

/** Who signs, for the foot of a sheet. */
export const barisPenanda = ({ penanda }: Penutup): TandaTangan[] =>
  penanda.map(({ sebagai, nama, nip }) => ({ label: teks(sebagai, sebagai), nama, ...(nip === undefined ? {} : { nip: true }) }));

/** The columns that name a person, and her cells in them; `ke` counts from 0. */
export const KOLOM_ORANG: readonly KolomLembar[] = [
  { judul: teks('No', 'No'), jenis: 'angka', lebar: 5 },
  { judul: teks('Nama', 'Name'), jenis: 'teks', lebar: 30 },
  { judul: teks('Jabatan', 'Position'), jenis: 'teks', lebar: 12 },
  { judul: teks('Desa', 'Village'), jenis: 'teks', lebar: 18 },
];
export const selOrang = ({ nama, jabatan, desa }: OrangAcara, ke: number): SelLembar[] => [ke + 1, nama, jabatan, desa];

export type BahanLembar = {
  readonly id: string;
  readonly judul: Teks;
  readonly kepala?: Lembar['kepala'];
  readonly bagian: readonly BagianLembar[];
  readonly catatan?: readonly Teks[];
  readonly arah?: 'tegak' | 'mendatar';
  readonly penutup: Penutup;
  readonly isBernama?: boolean;
};

/** The sheet of a list, with the gathering at its head. */
export function lembarAcara(acara: KepalaAcara, bahan: BahanLembar): Lembar {
  const { id, judul, kepala = [], bagian, catatan = [], arah = 'tegak', penutup, isBernama = true } = bahan;
  return {
    id,
    kode: '',
    judul,
    kepala: [
      { label: teks('Kegiatan', 'Event'), isi: acara.acara },
      { label: teks('Hari, tanggal', 'Day'), isi: hariTanggal(acara.mulai, acara.sampai) },
      { label: teks('Tempat', 'Place'), isi: acara.tempat ?? '' },
      ...kepala,
    ],
    bagian,
    catatan: [...catatan, ...(acara.isContoh ? [teks('Data contoh: orang di sini rekaan.', 'Demo data: these people are invented.')] : [])],
    tandaTangan: barisPenanda(penutup),
    arah,
    kertas: acara.kertas,
    isBernama,
  };
}

/** The sheet as a paper of the gathering. */
export function pdfLembarAcara(acara: KepalaAcara, lembar: Lembar, penutup: Penutup): DokumenPdf {
  const ruang = ruangIsi(lembar);
  return susunDokumen(
    acara,
    `${lembar.judul.id} ${acara.acara}`,
    [
      ...kepalaDokumen(acara, lembar.judul.id, lembar.arah),
      uraian(
        lembar.kepala.map(({ label, isi }) => [label.id, isi]),
        90,
      ),
      ...lembar.bagian.map((bagian) => tabelPdf(bagian, ruang, 'lapang')),
      ...penutupPdf(
        penutup,
        lembar.catatan.map((satu) => ({ text: satu.id, fontSize: 8.5, margin: [0, 0, 0, 2] })),
      ),
    ],
    { arah: lembar.arah },
  );
}
