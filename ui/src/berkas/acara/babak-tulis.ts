// The counting sheet of a written round: one line a team, filled in by hand where nothing was entered yet.

import type { KolomLembar, Lembar, SelLembar } from '@lini/core/laporan/lembar.ts';
import type { AturanTulis } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import type { IsiTulis } from '@lini/core/lomba/cerdas/isi-tulis.ts';
import { teks } from '@lini/core/teks.ts';
import type { DokumenPdf } from './dokumen.ts';
import type { KepalaAcara, Penutup } from './kepala-acara.ts';
import { lembarAcara, pdfLembarAcara } from './lembar-acara.ts';

export type MasukanBabakTulis = KepalaAcara & {
  readonly lomba: string;
  readonly aturan: AturanTulis;
  /** `isi` null: its cells stay blank for the pen. */
  readonly baris: readonly { readonly regu: string; readonly isi: Pick<IsiTulis, 'benar' | 'salah' | 'kosong'> | null; readonly nilai: number | null }[];
  readonly penutup: Penutup;
};

const angka = (id: string, en: string): KolomLembar => ({ judul: teks(id, en), jenis: 'angka', lebar: 10 });
const KOLOM: readonly KolomLembar[] = [
  ...[angka('No', 'No'), { judul: teks('Regu', 'Team'), jenis: 'teks', lebar: 34 } as const],
  ...[angka('Benar', 'Right'), angka('Salah', 'Wrong'), angka('Kosong', 'Blank'), angka('Nilai', 'Score')],
  { judul: teks('Paraf', 'Initials'), jenis: 'teks', lebar: 12 },
];

/** A cell for the pen, not a dash. */
const PENA = ' ';

/** The sheet. */
export function lembarBabakTulis(masukan: MasukanBabakTulis): Lembar {
  const { lomba, aturan, baris, penutup } = masukan;
  const isi = baris.map(({ regu, isi: satu, nilai }, ke): SelLembar[] => [
    ...[ke + 1, regu, satu?.benar ?? PENA, satu?.salah ?? PENA, satu?.kosong ?? PENA, nilai ?? PENA, PENA],
  ]);
  const cara = `${aturan.soal} soal. Nilai: benar ${aturan.benar}, salah ${aturan.salah}, kosong ${aturan.kosong}. Benar, salah, dan kosong berjumlah ${aturan.soal}.`;
  return lembarAcara(masukan, {
    id: 'babak-tulis',
    judul: teks(`Babak tulis ${lomba}`, `Written round of ${lomba}`),
    bagian: [{ judul: null, kolom: KOLOM, baris: isi, kosong: teks('Belum ada regu.', 'No team yet.') }],
    catatan: [teks(cara, cara)],
    penutup,
    isBernama: false,
  });
}

/** The sheet as a paper. */
export const babakTulisPdf = (masukan: MasukanBabakTulis): DokumenPdf => pdfLembarAcara(masukan, lembarBabakTulis(masukan), masukan.penutup);
