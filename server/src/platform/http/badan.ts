// Reads request bodies: JSON only, unpacked, at most 2 MB after unpacking, and not nested beyond reason.
import type { FastifyInstance } from 'fastify';
import type * as z from 'zod/mini';
import { GalatHttp } from './galat.ts';

export const BATAS_BADAN = 2 * 1024 * 1024;
const BATAS_DALAM = 60;

/** How deep arrays and objects are nested in a JSON text; the walkers after this one are recursive. */
function isTerlaluDalam(teks: string): boolean {
  let dalam = 0;
  let isTeks = false;
  for (let i = 0; i < teks.length; i += 1) {
    const huruf = teks[i];
    if (isTeks) {
      if (huruf === '\\') i += 1;
      else if (huruf === '"') isTeks = false;
    } else if (huruf === '"') isTeks = true;
    else if (huruf === '{' || huruf === '[') {
      dalam += 1;
      if (dalam > BATAS_DALAM) return true;
    } else if (huruf === '}' || huruf === ']') dalam -= 1;
  }
  return false;
}

/** Replaces Fastify's JSON reader; other content types are left without a reader and answer 415. */
export function registerBadan(app: FastifyInstance): void {
  const baca = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: BATAS_BADAN }, (request, badan, selesai) => {
    const teks = badan as string;
    if (teks === '') return selesai(null, undefined);
    if (isTerlaluDalam(teks)) return selesai(new GalatHttp('bentuk-salah'));
    return baca(request, teks, selesai);
  });
}

/** The value in the shape of the schema; throws `bentuk-salah` naming the first field that does not fit. */
export function bacaBentuk<Bentuk>(skema: z.ZodMiniType<Bentuk>, nilai: unknown): Bentuk {
  const hasil = skema.safeParse(nilai);
  if (hasil.success) return hasil.data;
  throw new GalatHttp('bentuk-salah', hasil.error.issues[0]?.path.join('.') || null);
}
