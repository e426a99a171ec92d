// The endpoints of monthly reports: the list of a desk, one report, the recap of an area. Steps are written by `POST /api/kantor/catat`.
import { zUuid } from '@lini/core/catatan/catatan.ts';
import type { DaftarLaporan, LaporanSatu, RekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { isBulan } from '@lini/core/tanggal.ts';
import { isKodeWilayah } from '@lini/core/wilayah/wilayah.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { getSesi, type Sesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { readAsAkun } from '../../platform/sql/as-akun.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import { readDaftar } from './daftar.ts';
import { readRekap } from './rekap.ts';
import { readSatu } from './satu.ts';

const zTanya = z.object({
  wilayah: z.string().check(z.refine(isKodeWilayah)),
  bulan: z.string().check(z.refine((nilai) => isBulan(nilai))),
});
/** `ringkas=ya`: without the parts and the corrections. */
const zTanyaRekap = z.extend(zTanya, { ringkas: z.optional(z.literal('ya')) });
const zTanyaSatu = z.object({ id: zUuid });

/** `GET /api/laporan/daftar`, `/api/laporan/satu`, `/api/laporan/rekap`. */
export function registerLaporan(app: FastifyInstance, sql: Sql): void {
  const baca = async <Hasil>(request: FastifyRequest, kerja: (tx: Tx, sesi: Sesi) => Promise<Hasil>): Promise<Hasil> => {
    const sesi = await getSesi(sql, request);
    return readAsAkun(sql, sesi.akun, (tx) => kerja(tx, sesi));
  };

  app.get(
    '/api/laporan/daftar',
    (request): Promise<DaftarLaporan> =>
      baca(request, (tx, { akun }) => {
        const { wilayah, bulan } = bacaBentuk(zTanya, request.query);
        return readDaftar(tx, akun, wilayah, bulan);
      }),
  );

  app.get(
    '/api/laporan/satu',
    (request): Promise<LaporanSatu> => baca(request, (tx, { akun }) => readSatu(tx, akun, bacaBentuk(zTanyaSatu, request.query).id)),
  );

  app.get(
    '/api/laporan/rekap',
    (request): Promise<RekapLaporan> =>
      baca(request, (tx) => {
        const { wilayah, bulan, ringkas } = bacaBentuk(zTanyaRekap, request.query);
        return readRekap(tx, wilayah, bulan, ringkas !== undefined);
      }),
  );
}
