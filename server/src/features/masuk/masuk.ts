// Signing in and out.
import { zMasuk } from '@lini/core/akses/akun.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { verifySandi } from '../../platform/auth/sandi.ts';
import { closeSesi, openSesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Sql } from '../../platform/sql/connect.ts';
import { readAkun } from './akun.ts';

/** Tries are counted per address and account, so that one forgetful cadre does not shut out a whole office. */
function kunciPercobaan(request: FastifyRequest): string {
  const badan = request.body as { namaPengguna?: unknown } | undefined;
  return `masuk:${request.ip}:${String(badan?.namaPengguna ?? '')
    .slice(0, 60)
    .toLowerCase()}`;
}

/** `POST /api/masuk`, `POST /api/keluar`. */
export function registerMasuk(app: FastifyInstance, sql: Sql): void {
  const rateLimit = { max: 20, timeWindow: '1 minute', hook: 'preHandler', keyGenerator: kunciPercobaan } as const;
  app.post('/api/masuk', { config: { rateLimit } }, async (request, reply) => {
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
