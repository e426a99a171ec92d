// Groups the work list of the day by urgency, in words a cadre uses.
import type { Agenda } from '@lini/core/agenda/agenda.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

export type Kelompok = { readonly urgensi: Agenda['urgensi']; readonly judul: Teks; readonly agenda: readonly Agenda[] };

const JUDUL: Record<Agenda['urgensi'], Teks> = {
  1: teks('Dahulukan', 'First'),
  2: teks('Minggu ini', 'This week'),
  3: teks('Bulan ini', 'This month'),
};

/** The groups that have something, most urgent first. */
export const kelompokkan = (agenda: readonly Agenda[]): Kelompok[] =>
  ([1, 2, 3] as const)
    .map((urgensi) => ({ urgensi, judul: JUDUL[urgensi], agenda: agenda.filter((satu) => satu.urgensi === urgensi) }))
    .filter((satu) => satu.agenda.length > 0);

/** The greeting for an hour of the day (0 to 23). */
export function sapaan(jam: number): Teks {
  if (jam < 11) return teks('Selamat pagi', 'Good morning');
  if (jam < 15) return teks('Selamat siang', 'Good afternoon');
  return jam < 18 ? teks('Selamat sore', 'Good afternoon') : teks('Selamat malam', 'Good evening');
}
