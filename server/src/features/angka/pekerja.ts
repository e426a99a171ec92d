// The thread that recounts, so that folding a village never makes a sign-in or a push wait.
import { parentPort, workerData } from 'node:worker_threads';
import { connect } from '../../platform/sql/connect.ts';
import { surviveSambunganPutus } from '../../platform/sql/kolam.ts';
import { runPutaran } from './putaran.ts';

surviveSambunganPutus();
const { url } = workerData as { url: string };
const sql = connect(url, 1);
const berhenti = new AbortController();
parentPort?.on('message', () => berhenti.abort());
await runPutaran(sql, berhenti.signal, (galat) => parentPort?.postMessage({ galat: galat instanceof Error ? galat.name : 'galat' }));
await sql.end({ timeout: 5 });
parentPort?.close();
