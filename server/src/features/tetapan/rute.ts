// The endpoints of what the kabupaten sets for its villages: yearly targets (PPM) and terrain.
import { type DaftarMedan, type DaftarPpm, zMedanBaru, zPpmBaru } from '@lini/core/tetapan/tetapan-wire.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { getSesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { asAkun, readAsAkun } from '../../platform/sql/as-akun.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import { hariIni } from '../../platform/waktu.ts';
import { readMedan, readPpm } from './baca.ts';
import { addMedan, addPpm } from './tulis.ts';

const zTanyaPpm = z.object({ tahun: z.optional(z.string().check(z.regex(/^20[2-9]\d$/))) });

/** `GET` and `POST` of `/api/tetapan/ppm` and `/api/tetapan/medan`. */
export function registerTetapan(app: FastifyInstance, sql: Sql): void {
  const baca = async <Hasil>(request: FastifyRequest, kerja: (tx: Tx) => Promise<Hasil>): Promise<Hasil> =>
    readAsAkun(sql, (await getSesi(sql, request)).akun, kerja);
  const tulis = async <Hasil>(request: FastifyRequest, kerja: (tx: Tx, akun: string) => Promise<Hasil>): Promise<Hasil> => {
    const { akun } = await getSesi(sql, request);
    return asAkun(sql, akun, (tx) => kerja(tx, akun));
  };

  app.get(
    '/api/tetapan/ppm',
    (request): Promise<DaftarPpm> =>
      baca(request, (tx) => {
        const { tahun } = bacaBentuk(zTanyaPpm, request.query);
        return readPpm(tx, Number(tahun ?? hariIni().slice(0, 4)));
      }),
  );

  app.post(
    '/api/tetapan/ppm',
    (request): Promise<DaftarPpm> =>
      tulis(request, async (tx, akun) => {
        const baru = bacaBentuk(zPpmBaru, request.body);
        await addPpm(tx, akun, baru);
        return readPpm(tx, baru.tahun);
      }),
  );

  app.get('/api/tetapan/medan', (request): Promise<DaftarMedan> => baca(request, (tx) => readMedan(tx, hariIni())));

  app.post(
    '/api/tetapan/medan',
    (request): Promise<DaftarMedan> =>
      tulis(request, async (tx, akun) => {
        await addMedan(tx, akun, bacaBentuk(zMedanBaru, request.body), hariIni());
        return readMedan(tx, hariIni());
      }),
  );
}
