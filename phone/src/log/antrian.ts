// The outbox in IndexedDB: what waits, what came back, and what each verdict does to it.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { type BarisAntrian, isPerluKirim, type PutusanCocok, type StatusAntrian, statusDariPutusan } from '@lini/sync/antrian.ts';
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { BasisData, SkemaLini } from './skema.ts';

type StoreAntrian = IDBPObjectStore<SkemaLini, ArrayLike<StoreNames<SkemaLini>>, 'antrian', 'readwrite'>;

/** Moves rows that went back or wait to another state; others are left as they are. */
export async function setStatus(store: StoreAntrian, ids: readonly string[], status: StatusAntrian): Promise<void> {
  for (const id of ids) {
    const lama = await store.get(id);
    if (lama && (lama.status === 'dikembalikan' || lama.status === 'ditahan')) await store.put({ ...lama, status });
  }
}

/** As `setStatus`, in a transaction of its own. */
export async function updateStatus(db: BasisData, ids: readonly string[], status: StatusAntrian): Promise<void> {
  const tx = db.transaction('antrian', 'readwrite', { durability: 'strict' });
  await setStatus(tx.store, ids, status);
  await tx.done;
}

/** Settles rows that never had a verdict; gives how many. Their number stays used: the row is kept as `selesai`. */
export async function tarikAntrian(db: BasisData, ids: readonly string[]): Promise<number> {
  const tx = db.transaction('antrian', 'readwrite', { durability: 'strict' });
  let ditarik = 0;
  for (const id of ids) {
    const lama = await tx.store.get(id);
    if (lama?.status !== 'menunggu') continue;
    await tx.store.put({ ...lama, status: 'selesai' });
    ditarik += 1;
  }
  await tx.done;
  return ditarik;
}

export const listAntrian = (db: BasisData): Promise<BarisAntrian[]> => db.getAllFromIndex('antrian', 'urut');

export async function listUntukKirim(db: BasisData, sejakUrut: number, batas: number): Promise<Catatan[]> {
  const semua = await db.getAllFromIndex('antrian', 'urut', IDBKeyRange.lowerBound(sejakUrut, true));
  return semua
    .filter((satu) => isPerluKirim(satu.status))
    .slice(0, batas)
    .map((satu) => satu.catatan);
}

export async function countUntukKirim(db: BasisData): Promise<number> {
  return (await listAntrian(db)).filter((satu) => isPerluKirim(satu.status)).length;
}

/** Writes verdicts; what got its number moves to the log in the same transaction, so it is never gone from both (S2). */
export async function applyPutusan(db: BasisData, putusan: readonly PutusanCocok[]): Promise<void> {
  const tx = db.transaction(['antrian', 'catatan'], 'readwrite', { durability: 'strict' });
  tx.done.catch(() => undefined);
  const antrian = tx.objectStore('antrian');
  const catatan = tx.objectStore('catatan');
  for (const satu of putusan) {
    const lama = await antrian.get(satu.id);
    if (!lama || !isPerluKirim(lama.status)) continue;
    const status = statusDariPutusan(satu.putusan);
    if (status === 'terkirim' && satu.nomor !== null) {
      const { desa, subjek, id } = lama.catatan;
      if ((await catatan.index('id').getKey(id)) === undefined) await catatan.put({ desa, nomor: satu.nomor, id, subjek: subjek.id, catatan: lama.catatan });
      await antrian.delete(id);
    } else await antrian.put({ ...lama, status, kode: satu.kode, isian: satu.isian });
  }
  await tx.done;
}
