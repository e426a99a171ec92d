// The server's contents page: one line per feature.
import { kenalkanAcara } from '@lini/core/registry/definisi-acara.ts';
import type { FastifyInstance } from 'fastify';
import { registerAcara } from './features/acara/rute.ts';
import { registerRekam } from './features/acara/rute-rekam.ts';
import { registerAngka } from './features/angka/rute.ts';
import { registerFeed } from './features/catatan/feed.ts';
import { registerKantor, tulisSertifikat } from './features/catatan/kantor.ts';
import { registerKirim } from './features/catatan/kirim.ts';
import { loadKunciKursor } from './features/catatan/kursor.ts';
import { registerEvaluasi } from './features/evaluasi/rute.ts';
import { registerLaporan } from './features/laporan/rute.ts';
import { registerLomba } from './features/lomba/rute.ts';
import { registerAkun } from './features/masuk/akun.ts';
import { registerMasuk } from './features/masuk/masuk.ts';
import { registerTautan } from './features/masuk/tautan.ts';
import { registerPelajaran } from './features/pelajaran/rute.ts';
import { registerSehat } from './features/sehat/rute.ts';
import { registerTetapan } from './features/tetapan/rute.ts';
import { buildHttp, type OpsiHttp } from './platform/http/app.ts';
import { registerWeb } from './platform/http/web.ts';
import type { Sql } from './platform/sql/connect.ts';

/** Builds the whole server over a migrated database; `checkout` is where the built web apps are looked for. */
export async function buildApp(sql: Sql, checkout: string, opsi: OpsiHttp = {}): Promise<FastifyInstance> {
  kenalkanAcara();
  const app = await buildHttp(opsi);
  registerSehat(app, sql);
  registerMasuk(app, sql);
  registerAkun(app, sql);
  registerTautan(app, sql);
  registerKirim(app, sql);
  registerKantor(app, sql);
  registerFeed(app, sql, await loadKunciKursor(sql));
  registerAngka(app, sql);
  registerLaporan(app, sql);
  registerLomba(app, sql);
  registerEvaluasi(app, sql);
  registerTetapan(app, sql);
  registerPelajaran(app, sql);
  registerAcara(app, sql, tulisSertifikat);
  registerRekam(app, sql);
  await registerWeb(app, checkout);
  return app;
}
