// What the office counted, in IndexedDB: a block of the feed and its cursor are written in one transaction (S7).
import { laterHlc } from '@lini/core/catatan/hlc.ts';
import type { CatatanBernomor, JawabanAmbil } from '@lini/sync/wire.ts';
import type { IDBPTransaction, StoreNames } from 'idb';
import { bacaKeadaan, tulisKeadaan } from './keadaan.ts';
import type { BasisData, SkemaLini } from './skema.ts';

type Tx = IDBPTransaction<SkemaLini, ArrayLike<StoreNames<SkemaLini>>, 'readwrite'>;

function mulaiTx(db: BasisData): Tx {
  const tx = db.transaction(['catatan', 'antrian', 'keadaan'], 'readwrite');
  // A failed step rejects where it is awaited; the transaction's own promise must not be reported a second time.
  tx.done.catch(() => undefined);
  return tx;
}

/** Puts rows that are not there yet, lets go of outbox rows that waited for just this copy, and keeps the clock ahead of what was seen. */
async function putBaris(tx: Tx, baris: readonly CatatanBernomor[]): Promise<void> {
  if (baris.length === 0) return;
  const catatanStore = tx.objectStore('catatan');
  const antrian = tx.objectStore('antrian');
  const terkirim = new Set((await antrian.getAll()).filter((satu) => satu.status === 'terkirim').map((satu) => satu.id));
  let hlc: string | null = null;
  const ada = await Promise.all(baris.map(({ catatan }) => catatanStore.index('id').getKey(catatan.id)));
  const tulisan: Promise<unknown>[] = [];
  const baru = new Set<string>();
  for (const [indeks, { nomor, catatan, tiba }] of baris.entries()) {
    const { id, desa, subjek, dicatat } = catatan;
    hlc = laterHlc(hlc, dicatat);
    if (terkirim.has(id)) tulisan.push(antrian.delete(id));
    if (ada[indeks] !== undefined || baru.has(id)) continue;
    baru.add(id);
    tulisan.push(catatanStore.put({ desa, nomor, id, subjek: subjek.id, catatan, ...(tiba ? { tiba } : {}) }));
  }
  const keadaan = tx.objectStore('keadaan');
  await Promise.all([...tulisan, tulisKeadaan(keadaan, 'hlc', laterHlc((await bacaKeadaan(keadaan, 'hlc')) ?? null, hlc))]);
}

/** Rows read at once: reading all of them in one piece would hold the screen still. */
const SEKALI_BACA = 400;

/** All rows, page by page in one transaction. */
export async function listSemua(db: BasisData): Promise<CatatanBernomor[]> {
  const { store } = db.transaction('catatan');
  const hasil: CatatanBernomor[] = [];
  for (let dari: IDBKeyRange | undefined; ; ) {
    const halaman = await store.getAll(dari, SEKALI_BACA);
    for (const { nomor, catatan, tiba } of halaman) hasil.push({ nomor, catatan, ...(tiba ? { tiba } : {}) });
    const akhir = halaman.at(-1);
    if (!akhir || halaman.length < SEKALI_BACA) return hasil;
    dari = IDBKeyRange.lowerBound([akhir.desa, akhir.nomor], true);
  }
}

export async function addBernomor(db: BasisData, baris: readonly CatatanBernomor[]): Promise<void> {
  const tx = mulaiTx(db);
  await putBaris(tx, baris);
  await tx.done;
}

/** Writes a block with its cursor, and removes the villages that left the reach (S10). */
export async function addBlok(db: BasisData, { baris, kursor, desa }: JawabanAmbil): Promise<void> {
  const tx = mulaiTx(db);
  const keadaan = tx.objectStore('keadaan');
  await putBaris(tx, baris);
  const dilihat: Record<string, number> = { ...((await bacaKeadaan(keadaan, 'dilihat')) ?? {}) };
  for (const { nomor, catatan } of baris) dilihat[catatan.desa] = Math.max(dilihat[catatan.desa] ?? 0, nomor);
  const jangkauan = new Set(desa.map((satu) => satu.kode));
  for (const kode of Object.keys(dilihat)) {
    if (jangkauan.has(kode)) continue;
    delete dilihat[kode];
    await tx.objectStore('catatan').delete(IDBKeyRange.bound([kode, 0], [kode, Number.MAX_SAFE_INTEGER]));
  }
  await Promise.all([tulisKeadaan(keadaan, 'kursor', kursor), tulisKeadaan(keadaan, 'dilihat', dilihat)]);
  await tx.done;
}
