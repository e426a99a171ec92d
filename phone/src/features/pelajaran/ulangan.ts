// When a question comes again: FSRS over the folded answers, so that every phone with the same records has the same days.

import type { Parameter } from '@lini/core/parameter/parameter.ts';
import type { Belajar, JawabanSoal } from '@lini/core/pelajaran/belajar.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';

const keDate = (tanggal: Tanggal): Date => new Date(`${tanggal}T00:00:00Z`);
const keTanggal = (saat: Date): Tanggal => saat.toISOString().slice(0, 10);

/** The day on which a question is due again after these answers, in the order of days; null: never answered. */
export function hariUlang(jawaban: readonly JawabanSoal[], batas: Parameter): Tanggal | null {
  const [pertama] = jawaban;
  if (!pertama) return null;
  // Whole days and no chance in it: two phones must come to the same day.
  const penjadwal = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: batas['pelajaran.ingatPersen'] / 100 });
  let kartu = createEmptyCard(keDate(pertama.pada));
  for (const { pada, isBenar } of jawaban) kartu = penjadwal.next(kartu, keDate(pada), isBenar ? Rating.Good : Rating.Again).card;
  return keTanggal(kartu.due);
}

/** The questions due on a day, longest overdue first, of those that are still asked; all of them, the review takes a few. */
export function listUlangan({ jawaban }: Belajar, hari: Tanggal, batas: Parameter, isAda: (id: string) => boolean): string[] {
  return [...jawaban]
    .filter(([id]) => isAda(id))
    .map(([id, semua]) => ({ id, pada: hariUlang(semua, batas) ?? hari }))
    .filter(({ pada }) => pada <= hari)
    .sort((a, b) => (a.pada === b.pada ? (a.id < b.id ? -1 : 1) : a.pada < b.pada ? -1 : 1))
    .map(({ id }) => id);
}
