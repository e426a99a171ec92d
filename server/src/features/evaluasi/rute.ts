// The endpoints of evaluation: the institutions of an area, one institution, and the working rubrics.
import { zUuid } from '@lini/core/catatan/catatan.ts';
import {
  type DaftarEvaluasi,
  type DaftarRubrik,
  type Pratinjau,
  type SatuEvaluasi,
  zMintaPratinjau,
  zRubrikBaru,
} from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import type { Sebaya } from '@lini/core/klasifikasi/imp/sebaya-wire.ts';
import type { DaftarKelompok } from '@lini/core/klasifikasi/kelompok-wire.ts';
import { isBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { isKodeWilayah } from '@lini/core/wilayah/wilayah.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { getSesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { asAkun, readAsAkun } from '../../platform/sql/as-akun.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import { bulanIni, hariIni } from '../../platform/waktu.ts';
import { readKelompok } from './kelompok.ts';
import { readDaftar, readSatu } from './read.ts';
import { addRubrik, readRubrik, tryRubrik } from './rubrik.ts';
import { readSebaya } from './sebaya.ts';

const zBulan = z.optional(z.string().check(z.refine((nilai) => isBulan(nilai))));
const zTanya = z.object({ wilayah: z.string().check(z.refine(isKodeWilayah), z.minLength(5)), bulan: zBulan });
const zTanyaSatu = z.object({ id: zUuid, bulan: zBulan });

/** `GET /api/evaluasi`, `/api/evaluasi/satu`, `/api/evaluasi/sebaya`, `/api/evaluasi/kelompok`, `/api/rubrik`; `POST /api/rubrik`, `/api/rubrik/pratinjau`. */
export function registerEvaluasi(app: FastifyInstance, sql: Sql): void {
  const baca = async <Hasil>(request: FastifyRequest, kerja: (tx: Tx) => Promise<Hasil>): Promise<Hasil> =>
    readAsAkun(sql, (await getSesi(sql, request)).akun, kerja);

  app.get(
    '/api/evaluasi',
    (request): Promise<DaftarEvaluasi> =>
      baca(request, (tx) => {
        const { wilayah, bulan } = bacaBentuk(zTanya, request.query);
        // The last closed month: the one that runs has not had its chance yet.
        return readDaftar(tx, wilayah, bulan ?? tambahBulan(bulanIni(), -1), hariIni());
      }),
  );

  app.get(
    '/api/evaluasi/satu',
    (request): Promise<SatuEvaluasi> =>
      baca(request, (tx) => {
        const { id, bulan } = bacaBentuk(zTanyaSatu, request.query);
        return readSatu(tx, id, bulan ?? null, hariIni());
      }),
  );

  app.get(
    '/api/evaluasi/sebaya',
    (request): Promise<Sebaya> =>
      baca(request, (tx) => {
        const { id, bulan } = bacaBentuk(zTanyaSatu, request.query);
        return readSebaya(tx, id, bulan ?? tambahBulan(bulanIni(), -1), hariIni());
      }),
  );

  app.get(
    '/api/evaluasi/kelompok',
    (request): Promise<DaftarKelompok> =>
      baca(request, (tx) => {
        const { wilayah, bulan } = bacaBentuk(zTanya, request.query);
        return readKelompok(tx, wilayah, bulan ?? tambahBulan(bulanIni(), -1));
      }),
  );

  app.get('/api/rubrik', (request): Promise<DaftarRubrik> => baca(request, (tx) => readRubrik(tx, hariIni())));

  app.post(
    '/api/rubrik/pratinjau',
    (request): Promise<Pratinjau> => baca(request, (tx) => tryRubrik(tx, bacaBentuk(zMintaPratinjau, request.body).rubrik, hariIni())),
  );

  app.post('/api/rubrik', async (request): Promise<DaftarRubrik> => {
    const { akun } = await getSesi(sql, request);
    return await asAkun(sql, akun, async (tx) => {
      await addRubrik(tx, akun, bacaBentuk(zRubrikBaru, request.body), hariIni());
      return await readRubrik(tx, hariIni());
    });
  });
}
