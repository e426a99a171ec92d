// Who has signed in on this phone; kept apart from the accounts' own data so that the app opens without a signal.
import type { Akun } from '@lini/core/akses/akun.ts';
import { type DBSchema, openDB } from 'idb';
import { idBaru } from './id.ts';

export type Orang = {
  readonly namaPengguna: string;
  /** This device in that account: two accounts on one phone number their catatan apart. */
  readonly perangkat: string;
  /** Opens a guest's link again on this phone; told to the office alone, never part of a catatan. */
  readonly kunci?: string;
  readonly akun: Akun | null;
  readonly isAktif: boolean;
  /** Signed out with nothing left to settle: what the phone still keeps of the account is on its way out. */
  readonly isDibuang?: boolean;
};

interface SkemaPonsel extends DBSchema {
  orang: { key: string; value: Orang };
}

const open = () => openDB<SkemaPonsel>('lini-ponsel', 1, { upgrade: (db) => void db.createObjectStore('orang', { keyPath: 'namaPengguna' }) });

/** The one who was signed in last, if nobody signed out since. */
export async function findOrangAktif(): Promise<Orang | undefined> {
  const db = await open();
  const semua = await db.getAll('orang');
  db.close();
  return semua.find((satu) => satu.isAktif && satu.akun !== null);
}

/** Those whose data have still to leave this phone. */
export async function listOrangDibuang(): Promise<readonly Orang[]> {
  const db = await open();
  const semua = await db.getAll('orang');
  db.close();
  return semua.filter((satu) => satu.isDibuang);
}

/** The person by user name, made when new. One whose data are on their way out comes back as a new device: its numbers begin anew. */
export async function getOrang(namaPengguna: string): Promise<Orang> {
  const db = await open();
  const lama = await db.get('orang', namaPengguna);
  const orang = lama && !lama.isDibuang ? lama : { akun: null, isAktif: false, ...lama, namaPengguna, perangkat: idBaru() };
  await db.put('orang', orang);
  db.close();
  return orang;
}

/** Keeps a person; the active one is the only active one. */
export async function saveOrang(orang: Orang): Promise<void> {
  const db = await open();
  const tx = db.transaction('orang', 'readwrite');
  if (orang.isAktif) for (const lain of await tx.store.getAll()) if (lain.isAktif) await tx.store.put({ ...lain, isAktif: false });
  await tx.store.put(orang);
  await tx.done;
  db.close();
}

/**
 * Forgets a person whose data has left this phone, unless somebody signed in again meanwhile. Of a guest stays what opens the link here
 * again, for no other phone can; no data of anybody, and the device is a new one.
 */
export async function deleteOrang(namaPengguna: string): Promise<void> {
  const db = await open();
  const tx = db.transaction('orang', 'readwrite');
  const orang = await tx.store.get(namaPengguna);
  if (orang?.isDibuang) {
    if (orang.kunci === undefined) await tx.store.delete(namaPengguna);
    else await tx.store.put({ namaPengguna, perangkat: idBaru(), kunci: orang.kunci, akun: null, isAktif: false });
  }
  await tx.done;
  db.close();
}
