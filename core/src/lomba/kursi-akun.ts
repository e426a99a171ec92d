// A chair of the jury is bound to the account of a guest's link, never to somebody's own: she could not judge with it, and the chair keeps its account.
import type { TempatTugas } from '../acara/orang-kejadian.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';

/** The accounts that a list of jurors binds to its chairs; none for any other fact. */
export function akunKursi({ kind, isi }: Catatan): string[] {
  const juri = kind === 'lomba.juri' ? (isi as { juri?: unknown }).juri : null;
  return Array.isArray(juri) ? juri.flatMap((satu: { akun?: unknown } | null) => (typeof satu?.akun === 'string' ? [satu.akun] : [])) : [];
}

/** The refusal when one of them is of somebody who serves in the programme; `tempat` knows those, and no guest. */
export const tolakKursiAkun = (catatan: Catatan, tempat: TempatTugas): Tolakan | null =>
  akunKursi(catatan).some((akun) => tempat.has(akun)) ? tolak('juri-bukan-tamu', 'juri') : null;
