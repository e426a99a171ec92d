// What a sign-out takes off this phone: the account's database, then the person but a guest's key; what could not go yet goes at the next start.
import { namaBasisData } from '../log/skema.ts';
import { deleteOrang, listOrangDibuang, type Orang } from './orang.ts';

/** Another tab that still holds the data lets go of them when it hears of the deletion; one that sleeps may not hear it. */
const TUNGGU_MS = 5_000;

/** Whether the database is gone; false when something still holds it. */
const deleteBasisData = (nama: string): Promise<boolean> =>
  new Promise((jawab) => {
    const minta = indexedDB.deleteDatabase(nama);
    minta.onsuccess = () => jawab(true);
    minta.onerror = () => jawab(false);
    setTimeout(() => jawab(false), TUNGGU_MS);
  });

/** Deletes what the phone keeps of someone marked `isDibuang`, but the key of a guest's link; the mark stays until the data are really gone. */
export async function buangOrang(orang: Orang): Promise<void> {
  if (orang.akun === null || (await deleteBasisData(namaBasisData(orang.akun.id)))) await deleteOrang(orang.namaPengguna);
}

/** Deletes what a sign-out could not finish deleting: the phone went off, or another tab held it. */
export async function buangSisa(): Promise<void> {
  for (const orang of await listOrangDibuang()) await buangOrang(orang);
}
