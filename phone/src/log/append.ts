// Writes catatan to the outbox: number and clock are given in the same transaction that keeps them (S1).
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import type { Rancangan } from '@lini/sync/log.ts';
import { setStatus } from './antrian.ts';
import { bacaKeadaan, tulisKeadaan } from './keadaan.ts';
import type { BasisData } from './skema.ts';

/**
 * Writes all of them or none. Two open tabs share the counter because a transaction on `keadaan` waits for the one before it.
 * Strict durability: the promise resolves when the phone has it on disk, so a battery that dies a second later costs nothing.
 */
export async function appendBanyak(
  db: BasisData,
  perangkat: string,
  rancanganList: readonly Rancangan[],
  ms: number,
  menggantikan: readonly string[],
): Promise<Catatan[]> {
  const tx = db.transaction(['antrian', 'keadaan'], 'readwrite', { durability: 'strict' });
  // Whatever step fails rejects below; the transaction's own promise must not be reported a second time.
  tx.done.catch(() => undefined);
  const keadaan = tx.objectStore('keadaan');
  const antrian = tx.objectStore('antrian');
  const [urutLama, hlcLama, dilihat] = await Promise.all([bacaKeadaan(keadaan, 'urut'), bacaKeadaan(keadaan, 'hlc'), bacaKeadaan(keadaan, 'dilihat')]);
  let urut = urutLama ?? 0;
  let dicatat = hlcLama ?? null;
  const semua = rancanganList.map((rancangan): Catatan => {
    urut += 1;
    dicatat = nextHlc(dicatat, ms, perangkat);
    return { ...rancangan, dicatat, perangkat, urut, melihat: dilihat?.[rancangan.desa] ?? 0 };
  });
  await Promise.all([
    ...semua.map((catatan) => antrian.add({ id: catatan.id, urut: catatan.urut, catatan, status: 'menunggu', kode: null, isian: null })),
    tulisKeadaan(keadaan, 'urut', urut),
    ...(dicatat === null ? [] : [tulisKeadaan(keadaan, 'hlc', dicatat)]),
    setStatus(antrian, menggantikan, 'selesai'),
  ]);
  await tx.done;
  return semua;
}

/** Writes one. */
export async function appendCatatan(db: BasisData, perangkat: string, rancangan: Rancangan, ms: number, menggantikan: readonly string[]): Promise<Catatan> {
  const [catatan] = await appendBanyak(db, perangkat, [rancangan], ms, menggantikan);
  return catatan as Catatan;
}
