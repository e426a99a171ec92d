// Starts everything: database, migrations, demo, recount, HTTP; and stops it in the opposite order.
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { buildApp } from './app.ts';
import { startPekerja } from './features/angka/start-pekerja.ts';
import { startBuangFoto } from './features/catatan/buang-foto.ts';
import { rejudgeTitipan } from './features/catatan/rejudge.ts';
import { SANDI_CONTOH } from './features/contoh/seed.ts';
import { openBasisData } from './platform/basis-data.ts';
import { findHalangan, Halangan } from './platform/halangan.ts';
import { connect, type Sql } from './platform/sql/connect.ts';
import { surviveSambunganPutus } from './platform/sql/kolam.ts';
import { siapkan } from './siapkan.ts';
import { lapor, printOrang } from './terminal.ts';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
const PORT = Number(process.env.PORT ?? 4173);
/** Only this machine unless asked: the demo's password is known to everybody. */
const HOST = process.env.HOST ?? '127.0.0.1';

/** Asked before anything is touched: a second Lini must not disturb the first. */
const assertPort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const coba = createServer();
    coba.once('error', (galat: NodeJS.ErrnoException) => reject(galat.code === 'EADDRINUSE' ? new Halangan('port-terpakai', String(port)) : galat));
    coba.listen(port, HOST, () => coba.close(() => resolve()));
  });

const tutupan: (() => Promise<unknown>)[] = [];
let penutupan: Promise<void> | undefined;

async function closeSemua(): Promise<void> {
  for (const tutup of tutupan.reverse()) await tutup().catch(() => undefined);
}

/** Stops in the opposite order of starting; a second signal while stopping changes nothing. */
function stop(kode: number): void {
  penutupan ??= closeSemua().then(() => process.exit(kode));
}

async function start(): Promise<void> {
  await assertPort(PORT);
  await mkdir(`${CHECKOUT}/.lini`, { recursive: true });
  lapor('Menyalakan basis data.');
  const basisData = await openBasisData(CHECKOUT, true);
  tutupan.push(basisData.close);
  lapor(`Basis data: ${basisData.keterangan}.`);
  const sql: Sql = connect(basisData.url, 12);
  tutupan.push(() => sql.end({ timeout: 5 }));
  await siapkan(sql, lapor);
  const app = await buildApp(sql, CHECKOUT, { log: process.env.LINI_LOG ?? `${CHECKOUT}/.lini/lini.log` });
  tutupan.push(startPekerja(basisData.url, (sendat) => app.log.error(sendat, 'penghitungan tersendat')));
  tutupan.push(startBuangFoto(sql, (galat) => app.log.error(galat, 'foto lama belum dihapus')));
  await app.listen({ port: PORT, host: HOST });
  tutupan.push(() => app.close());
  void rejudgeTitipan(sql).catch(() => app.log.error('titipan belum dinilai ulang'));
  lapor('');
  lapor(`Lini siap.  Ponsel: http://localhost:${PORT}/   Kantor: http://localhost:${PORT}/kantor/`);
  await printOrang(sql, SANDI_CONTOH);
  lapor('Ctrl-C untuk berhenti.');
}

surviveSambunganPutus();
for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(sinyal, () => stop(0));
// Started by start.mjs: when that one is killed, nobody else could stop this one.
process.on('disconnect', () => stop(0));

start().catch((galat: unknown) => {
  // Stopped while starting: what it was doing fails on purpose.
  if (penutupan) return;
  const halangan = findHalangan(galat, CHECKOUT);
  console.error(halangan ? halangan.message : galat);
  stop(1);
});
