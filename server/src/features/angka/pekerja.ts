// The thread that recounts, so that folding a village never makes a sign-in or a push wait.
import { parentPort, workerData } from 'node:worker_threads';
import { connect, sqlState } from '../../platform/sql/connect.ts';
import { surviveSambunganPutus } from '../../platform/sql/kolam.ts';
import { runPutaran } from './putaran.ts';
import type { Sendat } from './start-pekerja.ts';

surviveSambunganPutus();
const { url } = workerData as { url: string };
const sql = connect(url, 1);
const berhenti = new AbortController();
parentPort?.on('message', () => berhenti.abort());
// The message of an error may quote a row; only its name and SQLSTATE leave the thread.
await runPutaran(sql, berhenti.signal, (galat, desa) => {
  const sendat: Sendat = { desa, galat: galat instanceof Error ? galat.name : 'galat', kode: sqlState(galat) };
  parentPort?.postMessage(sendat);
});
await sql.end({ timeout: 5 });
parentPort?.close();
