// The database Lini runs on: the one of DATABASE_URL, or the embedded one of this checkout.
import { setTimeout as tunggu } from 'node:timers/promises';
import postgres from 'postgres';
import { findHalangan, Halangan } from './halangan.ts';
import { openKlaster } from './postgres/klaster.ts';
import { assertDatabase, connect } from './sql/connect.ts';
import { withinMs } from './sql/kolam.ts';

const NAMA = 'lini';

export type BasisData = {
  readonly url: string;
  /** Where it is, for the person at the terminal; no password in it. */
  readonly keterangan: string;
  /** Lets go of it; stops the embedded server unless another Lini still uses it. */
  readonly close: () => Promise<void>;
};

async function ensureDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const ada = await sql`select from pg_database where datname = ${NAMA}`;
    if (ada.length === 0) await sql`create database ${sql(NAMA)}`;
  } finally {
    await sql.end();
  }
}

/** A connection that holds the embedded database for one Lini; the lock goes with it, also after kill -9. */
async function holdKunci(url: string, padaPutus: () => void): Promise<(() => Promise<void>) | undefined> {
  let isDilepas = false;
  const sql = postgres(url, { max: 1, onnotice: () => undefined, idle_timeout: 0, max_lifetime: null, onclose: () => isDilepas || padaPutus() });
  // The connection of a Lini killed a moment ago may not have been noticed yet.
  const lepas = async (): Promise<void> => {
    isDilepas = true;
    await sql.end({ timeout: 2 });
  };
  try {
    for (let coba = 0; coba < 10; coba += 1) {
      const [kunci] = await withinMs(5000, sql<[{ dapat: boolean }]>`select pg_try_advisory_lock(hashtext('lini.berjalan')) as dapat`.execute());
      if (kunci.dapat) return lepas;
      await tunggu(200);
    }
  } catch (galat) {
    await lepas();
    throw galat;
  }
  await lepas();
  return undefined;
}

async function openBawaan(checkout: string, isSendiri: boolean): Promise<BasisData> {
  // An operator may keep the data elsewhere, on a disk that is backed up.
  const tempat = process.env.LINI_DATA;
  let klaster = await openKlaster(checkout, tempat);
  await ensureDatabase(klaster.url('postgres'));
  const url = klaster.url(NAMA);
  let isTutup = false;
  let lepas: (() => Promise<void>) | undefined;
  let isBangun = false;
  let isPutus = false;
  // PostgreSQL died under us (killed, out of memory): it is started again on its old port and the pools find it by themselves.
  // It may die again while this is under way: the mark keeps that from being missed.
  const bangunkan = async (): Promise<void> => {
    isPutus = true;
    if (isBangun) return;
    isBangun = true;
    while (isPutus && !isTutup) {
      isPutus = false;
      await lepas?.().catch(() => undefined);
      klaster = await openKlaster(checkout, tempat).catch(() => klaster);
      lepas = await holdKunci(url, () => void bangunkan()).catch(() => undefined);
      if (lepas) continue;
      isPutus = true;
      await tunggu(500);
    }
    isBangun = false;
  };
  lepas = await holdKunci(url, () => void bangunkan());
  if (!lepas && isSendiri) throw new Halangan('sudah-berjalan');
  const close = async (): Promise<void> => {
    isTutup = true;
    if (!lepas) return;
    await lepas();
    await klaster.stop();
  };
  return { url, keterangan: `bawaan, di ${klaster.data}${klaster.isDiadopsi ? ' (masih menyala dari sebelumnya)' : ''}`, close };
}

/**
 * Opens the database and makes sure it answers. `isSendiri`: refuse when another Lini holds the embedded one. Throws `Halangan`
 * for everything the person at the terminal can mend.
 */
export async function openBasisData(checkout: string, isSendiri: boolean): Promise<BasisData> {
  const luar = process.env.DATABASE_URL;
  try {
    const basisData = luar ? { url: luar, keterangan: 'dari DATABASE_URL', close: async () => undefined } : await openBawaan(checkout, isSendiri);
    const sql = connect(basisData.url, 1);
    await assertDatabase(sql).finally(() => sql.end());
    return basisData;
  } catch (galat) {
    throw findHalangan(galat, process.env.LINI_DATA ?? checkout) ?? galat;
  }
}
