// Groups the work list of the day by urgency or by the walk (RT), in words a cadre uses.
import type { Agenda } from '@lini/core/agenda/agenda.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

export type Kelompok = { readonly id: string; readonly judul: Teks; readonly agenda: readonly Agenda[] };

const JUDUL: Record<Agenda['urgensi'], Teks> = {
  0: teks('Bahaya, sekarang juga', 'Danger, right now'),
  1: teks('Dahulukan', 'First'),
  2: teks('Minggu ini', 'This week'),
  3: teks('Bulan ini', 'This month'),
};

/** The groups that have something, most urgent first. */
export const kelompokkan = (agenda: readonly Agenda[]): Kelompok[] =>
  ([0, 1, 2, 3] as const)
    .map((urgensi) => ({ id: `urgensi-${urgensi}`, judul: JUDUL[urgensi], agenda: agenda.filter((satu) => satu.urgensi === urgensi) }))
    .filter((satu) => satu.agenda.length > 0);

/** One group for each RT, in the order of the walk; inside, the order of the list (most urgent first). */
export const kelompokkanRt = (agenda: readonly Agenda[], rtDari: (agenda: Agenda) => string): Kelompok[] =>
  [...Map.groupBy(agenda, rtDari)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rt, daftar]) => ({ id: `rt-${rt}`, judul: teks(`RT ${rt}`, `RT ${rt}`), agenda: daftar }));

/** The greeting for an hour of the day (0 to 23). */
export function sapaan(jam: number): Teks {
  if (jam < 11) return teks('Selamat pagi', 'Good morning');
  if (jam < 15) return teks('Selamat siang', 'Good afternoon');
  return jam < 18 ? teks('Selamat sore', 'Good afternoon') : teks('Selamat malam', 'Good evening');
}
