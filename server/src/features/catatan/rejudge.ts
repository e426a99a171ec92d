// Judges again what waits in custody, after an update of this server that may know more kinds and versions.

import type { Peran } from '@lini/core/akses/peran.ts';
import { zCatatan } from '@lini/core/catatan/catatan.ts';
import type { Sql } from '../../platform/sql/connect.ts';
import { kirimCatatan } from './kirim.ts';

const SEKALI = 500;

/**
 * Receives every waiting catatan once more in the name of the account that sent it; its rights are those of today. Gives how
 * many were judged.
 */
export async function rejudgeTitipan(sql: Sql): Promise<number> {
  const akunList = await sql<{ akun: string; peran: Peran }[]>`
    select distinct a.id as akun, a.peran from titipan t join akun a on a.id = t.akun where t.putusan = 'ditahan'`;
  let jumlah = 0;
  for (const satuAkun of akunList) {
    // What waits passed the door it came by.
    const sesi = { ...satuAkun, isDiKantor: true } as const;
    const rows = await sql<{ mentah: unknown }[]>`select mentah from titipan where akun = ${sesi.akun} and putusan = 'ditahan' order by diterima_pada, id`;
    const elemen = rows.map((satu) => satu.mentah).filter((satu) => zCatatan.safeParse(satu).success);
    for (let mulai = 0; mulai < elemen.length; mulai += SEKALI) await kirimCatatan(sql, sesi, elemen.slice(mulai, mulai + SEKALI));
    jumlah += elemen.length;
  }
  return jumlah;
}
