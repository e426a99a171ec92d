// The endpoints of figures: an area in a month, an area over months, and whether anything changed.
import type { AngkaWilayah, Tren, VersiAngka } from '@lini/core/indikator/angka-wire.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { isBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { isKodeWilayah } from '@lini/core/wilayah/wilayah.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { getSesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { readAsAkun } from '../../platform/sql/as-akun.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import type { Pilihan } from '../../platform/sql/samar.ts';
import { bulanIni } from '../../platform/waktu.ts';
import { readAngka, readTren, readVersi } from './read.ts';

const BATAS_BULAN = 120;

const zKode = z.string().check(z.refine(isKodeWilayah));
const zBulan = z.string().check(z.refine((nilai) => isBulan(nilai)));
const DIKENAL: ReadonlySet<string> = new Set(INDIKATOR.map((satu) => satu.id));
const pisah = (teks: string): string[] => teks.split(',');
/** Ids with commas between them; each must be registered. */
const zIndikator = z.optional(z.string().check(z.refine((nilai) => pisah(nilai).every((id) => DIKENAL.has(id)))));
const zTanya = z.object({ wilayah: zKode, bulan: z.optional(zBulan), indikator: zIndikator });
const zTanyaTren = z
  .object({ wilayah: zKode, dari: zBulan, sampai: z.optional(zBulan), indikator: zIndikator })
  .check(z.refine(({ dari, sampai }) => (sampai ?? bulanIni()) <= tambahBulan(dari, BATAS_BULAN), { path: ['sampai'] }));

/** What was asked for; null: every indicator. */
const pilihan = (indikator: string | undefined): Pilihan => (indikator === undefined ? null : pisah(indikator));

/** `GET /api/angka`, `/api/angka/tren`, `/api/angka/versi`; the first two with `indikator=B1,B2` answer those only. */
export function registerAngka(app: FastifyInstance, sql: Sql): void {
  const baca = async <Hasil>(request: FastifyRequest, kerja: (tx: Tx) => Promise<Hasil>): Promise<Hasil> =>
    readAsAkun(sql, (await getSesi(sql, request)).akun, kerja);

  app.get(
    '/api/angka',
    (request): Promise<AngkaWilayah> =>
      baca(request, (tx) => {
        const { wilayah, bulan, indikator } = bacaBentuk(zTanya, request.query);
        return readAngka(tx, wilayah, bulan ?? bulanIni(), pilihan(indikator));
      }),
  );

  app.get(
    '/api/angka/tren',
    (request): Promise<Tren> =>
      baca(request, (tx) => {
        const { wilayah, dari, sampai, indikator } = bacaBentuk(zTanyaTren, request.query);
        return readTren(tx, wilayah, dari, sampai ?? bulanIni(), pilihan(indikator));
      }),
  );

  app.get('/api/angka/versi', (request): Promise<VersiAngka> => baca(request, async (tx) => ({ versi: await readVersi(tx), bulanIni: bulanIni() })));
}
