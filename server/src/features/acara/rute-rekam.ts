// The endpoints of what gatherings brought: the record of a cadre's card, of an institution's people, of an area.
import type { RekamInstitusi, RekamKader, RekapWilayah } from '@lini/core/acara/rekam-wire.ts';
import { zUuid } from '@lini/core/catatan/catatan.ts';
import { isKodeWilayah } from '@lini/core/wilayah/wilayah.ts';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { getSesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { readAsAkun } from '../../platform/sql/as-akun.ts';
import type { Sql } from '../../platform/sql/connect.ts';
import { hariIni } from '../../platform/waktu.ts';
import { assertPanitia } from './hak.ts';
import { readRekamInstitusi, readRekamKader } from './rekam.ts';
import { readRekap } from './rekap.ts';

const zId = z.object({ id: zUuid });
const zRekap = z.object({
  wilayah: z.string().check(z.refine(isKodeWilayah), z.minLength(5)),
  tahun: z.optional(z.string().check(z.regex(/^20[2-9]\d$/))),
});

/** `GET /api/kader/:id/acara`, `/api/institusi/:id/acara`, `/api/acara/rekap?wilayah=&tahun=`. */
export function registerRekam(app: FastifyInstance, sql: Sql): void {
  app.get('/api/kader/:id/acara', async (request): Promise<RekamKader> => {
    const { akun } = await getSesi(sql, request);
    const { id } = bacaBentuk(zId, request.params);
    return await readAsAkun(sql, akun, (tx) => readRekamKader(tx, id, hariIni()));
  });

  app.get('/api/institusi/:id/acara', async (request): Promise<RekamInstitusi> => {
    const sesi = await getSesi(sql, request);
    assertPanitia(sesi);
    const { id } = bacaBentuk(zId, request.params);
    return await readAsAkun(sql, sesi.akun, (tx) => readRekamInstitusi(tx, id, hariIni()));
  });

  app.get('/api/acara/rekap', async (request): Promise<RekapWilayah> => {
    const sesi = await getSesi(sql, request);
    assertPanitia(sesi);
    const { wilayah, tahun } = bacaBentuk(zRekap, request.query);
    return await readAsAkun(sql, sesi.akun, (tx) => readRekap(tx, wilayah, Number(tahun ?? hariIni().slice(0, 4)), hariIni()));
  });
}
