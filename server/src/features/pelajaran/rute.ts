// The endpoints of lessons: the office's list, one lesson and its versions; and what a phone fetches.
import { createHash } from 'node:crypto';
import { zPelajaran } from '@lini/core/pelajaran/pelajaran-isi.ts';
import { type DaftarPelajaran, type SatuPelajaran, zPelajaranBaru } from '@lini/core/pelajaran/pelajaran-wire.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { getSesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import { asAkun, readAsAkun } from '../../platform/sql/as-akun.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import { hariIni } from '../../platform/waktu.ts';
import { readDaftar, readIsi, readSatu, readUntukPonsel } from './baca.ts';
import { addVersi } from './tulis.ts';

const zTanyaSatu = z.object({ id: zPelajaran });
const zTanyaVersi = z.object({ id: zPelajaran, versi: z.string().check(z.regex(/^[1-9]\d{0,5}$/)) });

/** Whether the account works at an office: cadres read lessons, not drafts. */
async function isKantor(tx: Tx): Promise<boolean> {
  const [akun] = await tx<[{ peran: string }]>`select peran from akun`;
  return akun.peran !== 'sub-ppkbd' && akun.peran !== 'ppkbd';
}

/** `GET` and `POST /api/pelajaran`, `GET /api/pelajaran/satu`, `/api/pelajaran/isi`, `/api/pelajaran/ponsel`. */
export function registerPelajaran(app: FastifyInstance, sql: Sql): void {
  const baca = async <Hasil>(request: FastifyRequest, kerja: (tx: Tx) => Promise<Hasil>): Promise<Hasil> =>
    readAsAkun(sql, (await getSesi(sql, request)).akun, kerja);
  const bacaKantor = <Hasil>(request: FastifyRequest, kerja: (tx: Tx) => Promise<Hasil>): Promise<Hasil> =>
    baca(request, async (tx) => {
      if (!(await isKantor(tx))) throw new GalatHttp('tidak-berhak');
      return kerja(tx);
    });

  app.get('/api/pelajaran', (request): Promise<DaftarPelajaran> => bacaKantor(request, readDaftar));

  app.get('/api/pelajaran/satu', (request): Promise<SatuPelajaran> => bacaKantor(request, (tx) => readSatu(tx, bacaBentuk(zTanyaSatu, request.query).id)));

  app.get('/api/pelajaran/isi', (request) =>
    baca(request, async (tx) => {
      const { id, versi } = bacaBentuk(zTanyaVersi, request.query);
      return readIsi(tx, id, Number(versi), await isKantor(tx));
    }),
  );

  app.get('/api/pelajaran/ponsel', async (request, reply) => {
    const isi = await baca(request, readUntukPonsel);
    const tanda = `"${createHash('sha256').update(JSON.stringify(isi)).digest('base64url').slice(0, 22)}"`;
    void reply.header('etag', tanda).header('cache-control', 'private, no-cache');
    return request.headers['if-none-match'] === tanda ? reply.code(304).send() : isi;
  });

  app.post('/api/pelajaran', async (request): Promise<SatuPelajaran> => {
    const { akun } = await getSesi(sql, request);
    return await asAkun(sql, akun, async (tx) => {
      const baru = bacaBentuk(zPelajaranBaru, request.body);
      await addVersi(tx, akun, baru, hariIni());
      return await readSatu(tx, baru.id);
    });
  });
}
