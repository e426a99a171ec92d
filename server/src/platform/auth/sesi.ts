// Sessions: a random token in a cookie, of which the database keeps only the hash.
import { createHash, randomBytes } from 'node:crypto';
import type { Peran } from '@lini/core/akses/peran.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GalatHttp } from '../http/galat.ts';
import type { Sql } from '../sql/connect.ts';

const NAMA_KUKI = 'lini_sesi';
const UMUR_HARI = 90;

/** Who is asking. */
export type Sesi = {
  readonly akun: string;
  readonly peran: Peran;
  /** Writes at a desk of the office, not on a device of their own. */
  readonly isDiKantor?: true;
  /** The server itself issues certificates in this person's name: their numbers come from it alone. */
  readonly isPenerbit?: true;
};

/** What the database keeps of a token. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** 256 bits of chance, fit for a cookie and a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Opens a session for an account and puts its token in the reply's cookie. */
export async function openSesi(sql: Sql, akun: string, perangkat: string | null, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const token = newToken();
  await sql`delete from sesi where kedaluwarsa < now()`;
  await sql`insert into sesi (token_hash, akun, perangkat, kedaluwarsa) values (${hashToken(token)}, ${akun}, ${perangkat}, now() + make_interval(days => ${UMUR_HARI}))`;
  const isAman = request.protocol === 'https';
  reply.setCookie(NAMA_KUKI, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: isAman, maxAge: UMUR_HARI * 86_400 });
}

/** Ends the session of this request, if any. */
export async function closeSesi(sql: Sql, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const token = request.cookies[NAMA_KUKI];
  if (token) await sql`delete from sesi where token_hash = ${hashToken(token)}`;
  reply.clearCookie(NAMA_KUKI, { path: '/' });
}

/** The session of this request; throws `belum-masuk` when there is none. Read as the owner: `lini_app` cannot see sessions. */
export async function getSesi(sql: Sql, request: FastifyRequest): Promise<Sesi> {
  const token = request.cookies[NAMA_KUKI];
  if (!token) throw new GalatHttp('belum-masuk');
  const [sesi] = await sql<Sesi[]>`
    select a.id as akun, a.peran from sesi s join akun a on a.id = s.akun left join tamu t on t.akun = a.id
    where s.token_hash = ${hashToken(token)} and s.kedaluwarsa > now() and (a.peran <> 'tamu' or tamu_masih_menyerahkan(t.berlaku_sampai, t.dicabut, t.penyerahan))`;
  if (!sesi) throw new GalatHttp('belum-masuk');
  return sesi;
}
