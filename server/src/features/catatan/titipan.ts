// Custody: what came and does not count yet stays here with its verdict until someone settles it.
import type { Peran } from '@lini/core/akses/peran.ts';
import { zCatatan } from '@lini/core/catatan/catatan.ts';
import type { Tolakan } from '@lini/core/catatan/tolakan.ts';
import { asHakim } from '../../platform/sql/as-akun.ts';
import { json, type Tx } from '../../platform/sql/connect.ts';
import type { Butir } from './butir.ts';
import type { Calon } from './judge-subjek.ts';

export type PutusanTitipan = { readonly putusan: 'ditahan' | 'dikembalikan' } & Tolakan;
export type TitipanSendiri = { readonly id: string; readonly sidik: Buffer; readonly putusan: 'ditahan' | 'dikembalikan' };
export type BarisTitipan = { readonly butir: Butir; readonly id: string; readonly hasil: PutusanTitipan };

/** What the account itself has in custody under these ids. */
export async function loadTitipanSendiri(tx: Tx, ids: readonly string[]): Promise<Map<string, TitipanSendiri>> {
  const rows = await tx<TitipanSendiri[]>`select id, sidik, putusan from titipan where id = any (${[...ids]}::uuid[])`;
  return new Map(rows.map((satu) => [satu.id, satu]));
}

/** What waits about these subjects, from anyone of the same villages, oldest first; to be called in `asHakim`. */
export async function loadTertahan(tx: Tx, subjek: readonly string[]): Promise<Calon[]> {
  const rows = await tx<{ akun: string; peran: Peran; mentah: unknown }[]>`select akun, peran, mentah from titipan_tertahan(${[...subjek]}::uuid[])`;
  return rows.flatMap(({ akun, peran, mentah }) => {
    const hasil = zCatatan.safeParse(mentah);
    return hasil.success ? [{ catatan: hasil.data, penitip: akun, peran, rt: null, wilayah: null }] : [];
  });
}

/** Takes rows into custody, or renews the verdict on those already there. */
export async function saveTitipan(tx: Tx, akun: string, baris: readonly BarisTitipan[]): Promise<void> {
  if (baris.length === 0) return;
  const data = baris.map(({ butir, id, hasil }) => ({
    id,
    mentah: butir.mentah,
    sidik: butir.sidik.toString('hex'),
    ...hasil,
    desa: butir.catatan?.desa ?? null,
    subjek_id: butir.catatan?.subjek.id ?? null,
  }));
  await tx`
    insert into titipan (akun, id, mentah, sidik, putusan, kode, isian, desa, subjek_id)
    select ${akun}::uuid, id, mentah, decode(sidik, 'hex'), putusan, kode, isian, desa, subjek_id
    from jsonb_to_recordset(${json(tx, data)}) as b (id uuid, mentah jsonb, sidik text, putusan text, kode text, isian text, desa text, subjek_id uuid)
    on conflict (akun, id) do update set mentah = excluded.mentah, sidik = excluded.sidik, putusan = excluded.putusan, kode = excluded.kode,
      isian = excluded.isian, desa = excluded.desa, subjek_id = excluded.subjek_id, diputus_pada = now()`;
}

/** Lets go of the account's own rows that count now. */
export async function releaseTitipan(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx`delete from titipan where id = any (${[...ids]}::uuid[])`;
}

/** Counts colleagues' waiting rows under the numbers given. */
export async function acceptTertahan(tx: Tx, daftar: readonly { akun: string; id: string; nomor: number }[]): Promise<void> {
  if (daftar.length === 0) return;
  const [hasil] = await asHakim(tx, () => tx<[{ jumlah: number }]>`select terima_titipan(${json(tx, daftar)}) as jumlah`);
  // A number handed out and not used would be a gap in the village.
  if (hasil.jumlah !== daftar.length) throw new Error('titipan yang diterima tidak sama banyak dengan nomornya');
}

/** Renews the verdict on colleagues' waiting rows. */
export async function renewTertahan(tx: Tx, daftar: readonly ({ akun: string; id: string } & PutusanTitipan)[]): Promise<void> {
  if (daftar.length > 0) await asHakim(tx, () => tx`select putus_titipan(${json(tx, daftar)})`);
}
