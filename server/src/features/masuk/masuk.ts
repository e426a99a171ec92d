// Signing in and out.
import { zMasuk } from '@lini/core/akses/akun.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { verifySandi } from '../../platform/auth/sandi.ts';
import { closeSesi, openSesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Sql } from '../../platform/sql/connect.ts';
import { readAkun } from './akun.ts';

const SEMENIT = '1 minute';
const BATAS_PER_AKUN = 20;
/** Generous: a whole office may sit behind one address. Keeps one address from trying every account in turn. */
const BATAS_PER_ALAMAT = 300;

/** Tries are counted per address and account, so that one forgetful cadre does not shut out a whole office. */
function kunciPercobaan(request: FastifyRequest): string {
  // Read before the body is checked: it may be of any type, and of any length.
  const nama = (request.body as { namaPengguna?: unknown } | null | undefined)?.namaPengguna;
  return `masuk:${request.ip}:${typeof nama === 'string' ? nama.trim().toLowerCase().slice(0, 60) : ''}`;
}

/** Refuses an address that signs in too often, whatever the accounts. */
function batasiAlamat(app: FastifyInstance): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const hitung = app.createRateLimit({ max: BATAS_PER_ALAMAT, timeWindow: SEMENIT });
  return async (request, reply) => {
    const hasil = await hitung(request);
    if (hasil.isAllowed || !hasil.isExceeded) return;
    reply.header('retry-after', hasil.ttlInSeconds);
    throw new GalatHttp('terlalu-sering');
  };
}

/** `POST /api/masuk`, `POST /api/keluar`. */
export function registerMasuk(app: FastifyInstance, sql: Sql): void {
  const rateLimit = { max: BATAS_PER_AKUN, timeWindow: SEMENIT, hook: 'preHandler', keyGenerator: kunciPercobaan } as const;
  app.post('/api/masuk', { onRequest: batasiAlamat(app), config: { rateLimit } }, async (request, reply) => {
    const { namaPengguna, sandi, perangkat } = bacaBentuk(zMasuk, request.body);
    const [akun] = await sql<{ id: string; sandi_hash: string }[]>`select id, sandi_hash from akun where nama_pengguna = ${namaPengguna.toLowerCase()}`;
    if (!(await verifySandi(akun?.sandi_hash, sandi)) || !akun) throw new GalatHttp('sandi-salah');
    await openSesi(sql, akun.id, perangkat ?? null, request, reply);
    return await readAkun(sql, akun.id);
  });

  app.post('/api/keluar', async (request, reply) => {
    await closeSesi(sql, request, reply);
    return reply.code(204).send();
  });
}
