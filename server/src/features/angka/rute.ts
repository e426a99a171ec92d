// The endpoints of figures: an area in a month, an area over months, and whether anything changed.
import type { AngkaWilayah, Tren, VersiAngka } from '@lini/core/indikator/angka-wire.ts';
import { isBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { isKodeWilayah } from '@lini/core/wilayah/wilayah.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { getSesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { readAsAkun } from '../../platform/sql/as-akun.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import { bulanIni } from '../../platform/waktu.ts';
import { readAngka, readTren, readVersi } from './read.ts';

const BATAS_BULAN = 120;

const zKode = z.string().check(z.refine(isKodeWilayah));
const zBulan = z.string().check(z.refine((nilai) => isBulan(nilai)));
const zTanya = z.object({ wilayah: zKode, bulan: z.optional(zBulan) });
const zTanyaTren = z
  .object({ wilayah: zKode, dari: zBulan, sampai: z.optional(zBulan) })
  .check(z.refine(({ dari, sampai }) => (sampai ?? bulanIni()) <= tambahBulan(dari, BATAS_BULAN), { path: ['sampai'] }));

/** `GET /api/angka`, `/api/angka/tren`, `/api/angka/versi`. */
export function registerAngka(app: FastifyInstance, sql: Sql): void {
  const baca = async <Hasil>(request: FastifyRequest, kerja: (tx: Tx) => Promise<Hasil>): Promise<Hasil> =>
    readAsAkun(sql, (await getSesi(sql, request)).akun, kerja);

  app.get(
    '/api/angka',
    (request): Promise<AngkaWilayah> =>
      baca(request, (tx) => {
        const { wilayah, bulan } = bacaBentuk(zTanya, request.query);
        return readAngka(tx, wilayah, bulan ?? bulanIni());
      }),
  );

  app.get(
    '/api/angka/tren',
    (request): Promise<Tren> =>
      baca(request, (tx) => {
        const { wilayah, dari, sampai } = bacaBentuk(zTanyaTren, request.query);
        return readTren(tx, wilayah, dari, sampai ?? bulanIni());
      }),
  );

  app.get('/api/angka/versi', (request): Promise<VersiAngka> => baca(request, async (tx) => ({ versi: await readVersi(tx), bulanIni: bulanIni() })));
}
