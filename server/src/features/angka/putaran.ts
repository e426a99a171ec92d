// The loop that keeps figures fresh: looks for dirty villages several times a second, and for a new month every minute.
import { setTimeout as tunggu } from 'node:timers/promises';
import type { Sql } from '../../platform/sql/connect.ts';
import { bulanIni } from '../../platform/waktu.ts';
import { type Gagal, markBulanBaru, recountSatu } from './recount.ts';

const JEDA_MS = 300;
const JEDA_GALAT_MS = 2000;
/** A village that could not be counted is tried again as often as this. */
const PERIKSA_BULAN_MS = 60_000;

/**
 * Runs until the signal says stop, finishing the village it is counting. `lapor` hears errors, once for each village that cannot
 * be counted (`desa`); the loop goes on.
 */
export async function runPutaran(sql: Sql, berhenti: AbortSignal, lapor: (galat: unknown, desa: string | null) => void): Promise<void> {
  let periksaBulan = 0;
  const gagal: Gagal = new Set();
  const terlapor = new Set<string>();
  const laporGagal = (desa: string, galat: unknown): void => {
    if (terlapor.has(desa)) return;
    terlapor.add(desa);
    lapor(galat, desa);
  };
  while (!berhenti.aborted) {
    try {
      if (Date.now() >= periksaBulan) {
        gagal.clear();
        await markBulanBaru(sql, bulanIni());
        periksaBulan = Date.now() + PERIKSA_BULAN_MS;
      }
      const isBekerja = await recountSatu(sql, bulanIni(), gagal, laporGagal);
      if (!isBekerja) await tunggu(JEDA_MS, undefined, { signal: berhenti }).catch(() => undefined);
    } catch (galat) {
      if (berhenti.aborted) return;
      lapor(galat, null);
      await tunggu(JEDA_GALAT_MS, undefined, { signal: berhenti }).catch(() => undefined);
    }
  }
}
