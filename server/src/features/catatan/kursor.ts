// The pull cursor: per village the last number the phone holds, signed so that only what the server wrote comes back.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Sql } from '../../platform/sql/connect.ts';

const NAMA_KUNCI = 'kursor';
const zIsi = z.object({ v: z.literal(1), desa: z.record(z.string(), z.int().check(z.nonnegative())), pembaca: z.optional(z.string()) });

/** Last number held, by village code. */
export type Posisi = Readonly<Record<string, number>>;

/** What a phone has read: up to where, and as the reader of whose people (`readPembaca`); null: not said. */
export type Kursor = { readonly posisi: Posisi; readonly pembaca: string | null };

/** The signing key, made at the first start and kept in the database so that cursors outlive a restart. */
export async function loadKunciKursor(sql: Sql): Promise<Buffer> {
  await sql`insert into rahasia (nama, isi) values (${NAMA_KUNCI}, ${randomBytes(32)}) on conflict do nothing`;
  const [baris] = await sql<[{ isi: Buffer }]>`select isi from rahasia where nama = ${NAMA_KUNCI}`;
  return baris.isi;
}

const tanda = (kunci: Buffer, isi: string): Buffer => createHmac('sha256', kunci).update(isi).digest();

/** The cursor text for a position. */
export function writeKursor(kunci: Buffer, { posisi: desa, pembaca }: Kursor): string {
  const isi = Buffer.from(JSON.stringify({ v: 1, desa, ...(pembaca === null ? {} : { pembaca }) })).toString('base64url');
  return `${isi}.${tanda(kunci, isi).toString('base64url')}`;
}

/** What a cursor says; the start for none. Throws `kursor-salah` for what this server did not write. */
export function readKursor(kunci: Buffer, kursor: unknown): Kursor {
  if (kursor === undefined || kursor === '') return { posisi: {}, pembaca: null };
  if (typeof kursor !== 'string') throw new GalatHttp('kursor-salah');
  const [isi = '', cap = ''] = kursor.split('.');
  const benar = tanda(kunci, isi);
  const diberi = Buffer.from(cap, 'base64url');
  if (diberi.length !== benar.length || !timingSafeEqual(diberi, benar)) throw new GalatHttp('kursor-salah');
  const hasil = zIsi.safeParse(JSON.parse(Buffer.from(isi, 'base64url').toString()));
  if (!hasil.success) throw new GalatHttp('kursor-salah');
  return { posisi: hasil.data.desa, pembaca: hasil.data.pembaca ?? null };
}
