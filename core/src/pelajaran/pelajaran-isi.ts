// How a lesson is named inside a catatan.
import * as z from 'zod/mini';
import { type Teks, teks } from '../teks.ts';

export const zPelajaran = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** The id as words, for one line of the history: the titles are not on the phone while it opens its book. */
export function tulisPelajaran(id: string): Teks {
  const kata = id.replaceAll('-', ' ');
  return teks(kata, kata);
}
