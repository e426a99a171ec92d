// Daftar transport: who rides in which vehicle from where, to be ticked off going and coming back.
import type { BagianLembar, KolomLembar, Lembar } from '@lini/core/laporan/lembar.ts';
import { teks } from '@lini/core/teks.ts';
import { KOTAK } from '../lembar/sel.ts';
import type { DokumenPdf } from './dokumen.ts';
import { tulisJam } from './kata-hari.ts';
import { type KepalaAcara, type OrangAcara, type Penutup, urutOrang } from './kepala-acara.ts';
import { KOLOM_ORANG, lembarAcara, pdfLembarAcara, selOrang } from './lembar-acara.ts';

/** `berangkat` is a local time `07:00` or moment; what is not known is null. */
export type Kendaraan = {
  readonly nama: string;
  readonly pengemudi: string | null;
  readonly telepon: string | null;
  readonly titikKumpul: string | null;
  readonly berangkat: string | null;
  readonly kursi: number | null;
  readonly penumpang: readonly OrangAcara[];
};

export type MasukanTransport = KepalaAcara & {
  readonly kendaraan: readonly Kendaraan[];
  /** Those who have no vehicle yet. */
  readonly belumDapat: readonly OrangAcara[];
  readonly penutup: Penutup;
};

const KOLOM_RINGKAS: readonly KolomLembar[] = [
  { judul: teks('Kendaraan', 'Vehicle'), jenis: 'teks', lebar: 18 },
  { judul: teks('Pengemudi', 'Driver'), jenis: 'teks', lebar: 20 },
  { judul: teks('Telepon', 'Telephone'), jenis: 'teks', lebar: 16 },
  { judul: teks('Titik kumpul', 'Meets at'), jenis: 'teks', lebar: 24 },
  { judul: teks('Berangkat', 'Leaves'), jenis: 'teks', lebar: 10 },
  { judul: teks('Kursi', 'Seats'), jenis: 'angka', lebar: 8 },
  { judul: teks('Penumpang', 'Passengers'), jenis: 'angka', lebar: 11 },
];

const TIK: readonly KolomLembar[] = [
  { judul: teks('Pergi', 'There'), jenis: 'teks', lebar: 7 },
  { judul: teks('Pulang', 'Back'), jenis: 'teks', lebar: 7 },
];

/** Vehicles with more passengers than seats, in words for the foot of the list. */
export const listKelebihan = (kendaraan: readonly Kendaraan[]): { readonly nama: string; readonly lebih: number }[] =>
  kendaraan.flatMap(({ nama, kursi, penumpang }) => (kursi !== null && penumpang.length > kursi ? [{ nama, lebih: penumpang.length - kursi }] : []));

const bagianOrang = (judul: string, orang: readonly OrangAcara[], isTik: boolean): BagianLembar => ({
  judul: teks(judul, judul),
  kolom: [...KOLOM_ORANG, ...(isTik ? TIK : [])],
  baris: [...orang].sort(urutOrang).map((satu, ke) => [...selOrang(satu, ke), ...(isTik ? [KOTAK, KOTAK] : [])]),
  kosong: teks('Belum ada penumpang.', 'No passengers yet.'),
});

const jumlahKursi = (kendaraan: readonly Kendaraan[]): number | null =>
  kendaraan.some(({ kursi }) => kursi === null) ? null : kendaraan.reduce((jumlah, { kursi }) => jumlah + (kursi ?? 0), 0);

/** The lists as a sheet, vehicles in the order given. */
export function lembarTransport(masukan: MasukanTransport): Lembar {
  const { kendaraan, belumDapat } = masukan;
  const ringkas: BagianLembar = {
    judul: null,
    kolom: KOLOM_RINGKAS,
    baris: kendaraan.map(({ nama, pengemudi, telepon, titikKumpul, berangkat, kursi, penumpang }) => [
      ...[nama, pengemudi, telepon, titikKumpul, berangkat === null ? null : tulisJam(berangkat)],
      ...[kursi, penumpang.length],
    ]),
    jumlah: ['Jumlah', null, null, null, null, jumlahKursi(kendaraan), kendaraan.reduce((jumlah, { penumpang }) => jumlah + penumpang.length, 0)],
    kosong: teks('Belum ada kendaraan.', 'No vehicle yet.'),
  };
  const lebih = listKelebihan(kendaraan).map(({ nama, lebih: banyak }) =>
    teks(`${nama}: ${banyak} penumpang melebihi kursi.`, `${nama}: ${banyak} more than its seats.`),
  );
  return lembarAcara(masukan, {
    id: 'daftar-transport',
    judul: teks('Daftar transport', 'Transport list'),
    bagian: [
      ringkas,
      ...kendaraan.map(({ nama, penumpang }) => bagianOrang(nama, penumpang, true)),
      ...(belumDapat.length > 0 ? [bagianOrang('Belum mendapat kendaraan', belumDapat, false)] : []),
    ],
    catatan: lebih,
    penutup: masukan.penutup,
  });
}

/** The paper. */
export const transportPdf = (masukan: MasukanTransport): DokumenPdf => pdfLembarAcara(masukan, lembarTransport(masukan), masukan.penutup);
