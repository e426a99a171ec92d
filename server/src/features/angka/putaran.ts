// The loop that keeps figures fresh: looks for dirty villages several times a second, and for a new month every minute.
import { setTimeout as tunggu } from 'node:timers/promises';
import type { Sql } from '../../platform/sql/connect.ts';
import { bulanIni } from '../../platform/waktu.ts';
import { markBulanBaru, recountSatu } from './recount.ts';

const JEDA_MS = 300;
const JEDA_GALAT_MS = 2000;
const PERIKSA_BULAN_MS = 60_000;

/** Runs until the signal says stop, finishing the village it is counting. `lapor` hears errors; the loop goes on. */
export async function runPutaran(sql: Sql, berhenti: AbortSignal, lapor: (galat: unknown) => void): Promise<void> {
  let periksaBulan = 0;
  while (!berhenti.aborted) {
    try {
      if (Date.now() >= periksaBulan) {
        await markBulanBaru(sql, bulanIni());
        periksaBulan = Date.now() + PERIKSA_BULAN_MS;
      }
      const isBekerja = await recountSatu(sql, bulanIni());
      if (!isBekerja) await tunggu(JEDA_MS, undefined, { signal: berhenti }).catch(() => undefined);
    } catch (galat) {
      if (berhenti.aborted) return;
      lapor(galat);
      await tunggu(JEDA_GALAT_MS, undefined, { signal: berhenti }).catch(() => undefined);
    }
  }
}
