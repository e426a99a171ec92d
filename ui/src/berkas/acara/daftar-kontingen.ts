// Daftar kontingen: how many places each contingent has and has filled, then who comes with it and for what.
import type { BagianLembar, KolomLembar, Lembar } from '@lini/core/laporan/lembar.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import type { DokumenPdf } from './dokumen.ts';
import { type KepalaAcara, type OrangAcara, type Penutup, urutOrang } from './kepala-acara.ts';
import { KOLOM_ORANG, lembarAcara, pdfLembarAcara, selOrang } from './lembar-acara.ts';

/** `ikut`: the competitions or tasks she is registered for; null: none. */
export type AnggotaKontingen = OrangAcara & { readonly ikut: string | null };
/** `kuota` null: nobody counts its places. */
export type Kontingen = { readonly nama: string; readonly kuota: number | null; readonly anggota: readonly AnggotaKontingen[] };

export type MasukanKontingen = KepalaAcara & { readonly kontingen: readonly Kontingen[]; readonly penutup: Penutup };

const KOLOM_RINGKAS: readonly KolomLembar[] = [
  { judul: teks('Kontingen', 'Contingent'), jenis: 'teks', lebar: 34 },
  { judul: teks('Kuota', 'Places'), jenis: 'angka', lebar: 10 },
  { judul: teks('Terdaftar', 'Registered'), jenis: 'angka', lebar: 10 },
  { judul: teks('Sisa', 'Left'), jenis: 'angka', lebar: 10 },
];

const jumlahAtau = (daftar: readonly (number | null)[]): number | null =>
  daftar.every((satu) => satu !== null) ? daftar.reduce<number>((jumlah, satu) => jumlah + (satu as number), 0) : null;

/** Places left are below zero where more are registered than there are places. */
function ringkasKontingen(kontingen: readonly Kontingen[]): BagianLembar {
  const angka = kontingen.map(({ kuota, anggota }) => ({ kuota, terdaftar: anggota.length, sisa: kuota === null ? null : kuota - anggota.length }));
  return {
    judul: null,
    kolom: KOLOM_RINGKAS,
    baris: kontingen.map(({ nama }, ke) => [nama, angka[ke]?.kuota ?? null, angka[ke]?.terdaftar ?? 0, angka[ke]?.sisa ?? null]),
    jumlah: [
      'Jumlah',
      jumlahAtau(angka.map(({ kuota }) => kuota)),
      jumlahAtau(angka.map(({ terdaftar }) => terdaftar)),
      jumlahAtau(angka.map(({ sisa }) => sisa)),
    ],
    kosong: teks('Belum ada kontingen.', 'No contingent yet.'),
  };
}

const KOSONG: Teks = teks('Belum ada yang terdaftar.', 'Nobody is registered yet.');

const KOLOM_IKUT: KolomLembar = { judul: teks('Mengikuti', 'Takes part in'), jenis: 'teks', lebar: 26 };

/** A gathering in which nobody is registered for anything, such as an orientation, has no column for it. */
const isIkut = ({ kontingen }: MasukanKontingen): boolean => kontingen.some(({ anggota }) => anggota.some(({ ikut }) => ikut !== null));

/** The lists as a sheet, contingents in the order given, people by village and name. */
export const lembarKontingen = (masukan: MasukanKontingen): Lembar =>
  lembarAcara(masukan, {
    id: 'daftar-kontingen',
    judul: teks('Daftar kontingen', 'Contingents'),
    bagian: [
      ringkasKontingen(masukan.kontingen),
      ...masukan.kontingen.map(
        ({ nama, anggota }): BagianLembar => ({
          judul: teks(nama, nama),
          kolom: isIkut(masukan) ? [...KOLOM_ORANG, KOLOM_IKUT] : KOLOM_ORANG,
          baris: [...anggota].sort(urutOrang).map((satu, ke) => [...selOrang(satu, ke), ...(isIkut(masukan) ? [satu.ikut] : [])]),
          kosong: KOSONG,
        }),
      ),
    ],
    penutup: masukan.penutup,
  });

/** The paper. */
export const kontingenPdf = (masukan: MasukanKontingen): DokumenPdf => pdfLembarAcara(masukan, lembarKontingen(masukan), masukan.penutup);
