// The endpoints of competitions for the committee. Steps are written by `POST /api/kantor/catat`, sheets by the jurors' phones.
import { zUuid } from '@lini/core/catatan/catatan.ts';
import type { DaftarLomba, JuaraUmumWire, SatuLomba } from '@lini/core/lomba/lomba-wire.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { getSesi, type Sesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import { readAsAkun } from '../../platform/sql/as-akun.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import { hariIni, msKini } from '../../platform/waktu.ts';
import { readDaftar, readJuaraUmum, readSatu } from './baca.ts';

const zId = z.object({ id: zUuid });
const PANITIA: ReadonlySet<string> = new Set(['pkb', 'koordinator', 'kabupaten']);

/** `GET /api/acara/:id/lomba`, `/api/acara/:id/juara-umum`, `/api/lomba/:id`. Cadres and guests have the feed. */
export function registerLomba(app: FastifyInstance, sql: Sql): void {
  const baca = async <Hasil>(request: FastifyRequest, kerja: (tx: Tx, sesi: Sesi, id: string) => Promise<Hasil>): Promise<Hasil> => {
    const sesi = await getSesi(sql, request);
    if (!PANITIA.has(sesi.peran)) throw new GalatHttp('tidak-berhak');
    const { id } = bacaBentuk(zId, request.params);
    return readAsAkun(sql, sesi.akun, (tx) => kerja(tx, sesi, id));
  };
  app.get('/api/acara/:id/lomba', (request): Promise<DaftarLomba> => baca(request, readDaftar));
  app.get('/api/acara/:id/juara-umum', (request): Promise<JuaraUmumWire> => baca(request, (tx, _sesi, id) => readJuaraUmum(tx, id, hariIni())));
  app.get('/api/lomba/:id', (request): Promise<SatuLomba> => baca(request, (tx, sesi, id) => readSatu(tx, sesi, id, msKini())));
}
