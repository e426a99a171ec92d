// The log of one account on this phone, over IndexedDB; keeps the contract of `testing/src/log-contract.ts`.
import type { LogPonsel } from '@lini/sync/log.ts';
import { applyPutusan, countUntukKirim, listAntrian, listUntukKirim, tarikAntrian, updateStatus } from './antrian.ts';
import { appendBanyak, appendCatatan } from './append.ts';
import { addBernomor, addBlok, listSemua } from './bernomor.ts';
import { bacaKeadaan, tulisKeadaan } from './keadaan.ts';
import type { BasisData } from './skema.ts';

/** The device id kept in the database; `usulan` is taken the first time. */
async function loadPerangkat(db: BasisData, usulan: string): Promise<string> {
  const tx = db.transaction('keadaan', 'readwrite');
  const lama = await bacaKeadaan(tx.store, 'perangkat');
  if (lama === undefined) await tulisKeadaan(tx.store, 'perangkat', usulan);
  await tx.done;
  return lama ?? usulan;
}

/** The log over an open database. */
export async function openLog(db: BasisData, usulanPerangkat: string): Promise<LogPonsel> {
  const perangkat = await loadPerangkat(db, usulanPerangkat);
  return {
    perangkat,
    append: (rancangan, ms, menggantikan = []) => appendCatatan(db, perangkat, rancangan, ms, menggantikan),
    appendBanyak: (rancanganList, ms, menggantikan = []) => appendBanyak(db, perangkat, rancanganList, ms, menggantikan),
    settle: (ids) => updateStatus(db, ids, 'selesai'),
    tarik: (ids) => tarikAntrian(db, ids),
    retry: (ids) => updateStatus(db, ids, 'menunggu'),
    listUntukKirim: (sejakUrut, batas) => listUntukKirim(db, sejakUrut, batas),
    countUntukKirim: () => countUntukKirim(db),
    listAntrian: () => listAntrian(db),
    applyPutusan: (putusan) => applyPutusan(db, putusan),
    addBernomor: (baris) => addBernomor(db, baris),
    addBlok: (blok) => addBlok(db, blok),
    readKursor: async () => ((await db.get('keadaan', 'kursor')) as string | null | undefined) ?? null,
    forgetKursor: async () => {
      await db.put('keadaan', null, 'kursor');
    },
    listSemua: () => listSemua(db),
    listBySubjek: async (desa, subjekId) => (await db.getAllFromIndex('catatan', 'subjek', [desa, subjekId])).map((satu) => satu.catatan),
    listSejak: async (desa, nomor, batas) => {
      const range = IDBKeyRange.bound([desa, nomor], [desa, Number.MAX_SAFE_INTEGER], true);
      return (await db.getAll('catatan', range, batas)).map((satu) => ({ nomor: satu.nomor, catatan: satu.catatan }));
    },
  };
}
