// Fills an empty database with the demo: invented people and families on the real villages.

import type { Peran } from '@lini/core/akses/peran.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { hariDariHlc } from '@lini/core/catatan/hlc.ts';
import { hashSandi } from '../../platform/auth/sandi.ts';
import { hitungSidik } from '../../platform/sidik.ts';
import { insertCatatan, kabDari } from '../../platform/sql/baris-catatan.ts';
import { json, type Sql, type Tx } from '../../platform/sql/connect.ts';

/** One demo person with the area and RT they keep. */
export type OrangSeed = {
  readonly id: string;
  readonly nama: string;
  readonly namaPengguna: string;
  readonly peran: Peran;
  readonly wilayah: string;
  readonly rt: readonly string[];
};

/** Where the people and families come from; catatan are asked per village so that the whole never stands in memory. */
export type Contoh = {
  readonly orang: readonly OrangSeed[];
  /** Areas above the village that have catatan of their own. */
  readonly wilayahAcara: readonly string[];
  readonly catatanDesa: (kode: string) => readonly Catatan[];
};

export const SANDI_CONTOH = 'contoh';
const DARI = '2020-01-01';
const SEKALI = 2000;

/** Whether nobody has an account yet: the first start. */
export async function isKosong(sql: Sql): Promise<boolean> {
  const [baris] = await sql<[{ kosong: boolean }]>`select not exists (select from akun) as kosong`;
  return baris.kosong;
}

async function seedOrang(tx: Tx, orang: readonly OrangSeed[]): Promise<void> {
  // One hash for all: they share one password, and 800 hashes would take a minute.
  const hash = await hashSandi(SANDI_CONTOH);
  await tx`
    insert into akun (id, nama, nama_pengguna, peran, sandi_hash, is_contoh)
    select id, nama, "namaPengguna", peran, ${hash}, true from jsonb_to_recordset(${json(tx, orang)}) as b (id uuid, nama text, "namaPengguna" text, peran text)`;
  await tx`
    insert into penugasan (akun, wilayah, rt, dari)
    select id, wilayah, rt, ${DARI} from jsonb_to_recordset(${json(tx, orang)}) as b (id uuid, wilayah text, rt text[])`;
}

async function seedDesa(tx: Tx, desa: string, catatan: readonly Catatan[]): Promise<void> {
  for (let mulai = 0; mulai < catatan.length; mulai += SEKALI) {
    const potong = catatan.slice(mulai, mulai + SEKALI);
    await insertCatatan(
      tx,
      potong.map((satu, i) => ({ catatan: satu, nomor: mulai + i + 1, sidik: hitungSidik(satu), diterima: hariDariHlc(satu.dicatat) })),
    );
  }
  await tx`update desa_nomor set nomor = ${catatan.length} where kab = ${kabDari(desa)} and desa = ${desa}`;
}

/**
 * Writes accounts, assignments and numbered catatan in one transaction, so that a start cut short leaves nothing half done.
 * Figures are left to the recount. Gives how many catatan were written.
 */
export const seedContoh = (sql: Sql, contoh: Contoh, desaList: readonly string[], lapor: (desa: number, catatan: number) => void): Promise<number> =>
  sql.begin(async (tx) => {
    await tx`set local synchronous_commit = off`;
    await seedOrang(tx, contoh.orang);
    let jumlah = 0;
    for (const wilayah of contoh.wilayahAcara) {
      const catatan = contoh.catatanDesa(wilayah);
      await seedDesa(tx, wilayah, catatan);
      jumlah += catatan.length;
    }
    for (const [indeks, desa] of desaList.entries()) {
      const catatan = contoh.catatanDesa(desa);
      await seedDesa(tx, desa, catatan);
      jumlah += catatan.length;
      lapor(indeks + 1, jumlah);
    }
    return jumlah;
  });
