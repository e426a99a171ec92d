// Rows of lessons out of the database: the versions of one, and of each lesson what is newest and what the phones show.
import type { KepalaPelajaran } from '@lini/core/pelajaran/pelajaran-wire.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Tx } from '../../platform/sql/connect.ts';

type BarisSql = Omit<KepalaPelajaran, 'dibuat'> & { readonly dibuat: Date };

const tulis = (baris: BarisSql): KepalaPelajaran => ({ ...baris, dibuat: baris.dibuat.toISOString() });

/** The kabupaten of the account: of its villages, the first. Throws when it sees none. */
export async function getKab(tx: Tx): Promise<string> {
  const [baris] = await tx<{ kab: string }[]>`select left(d, 5) as kab from desa_terlihat() d order by 1 limit 1`;
  if (!baris) throw new GalatHttp('di-luar-wilayah');
  return baris.kab;
}

export const isBolehUbah = async (tx: Tx, kab: string): Promise<boolean> => (await tx<[{ boleh: boolean }]>`select akun_kabupaten(${kab}) as boleh`)[0].boleh;

/** The versions of one lesson, the newest first. */
export const listVersi = async (tx: Tx, kab: string, id: string): Promise<KepalaPelajaran[]> =>
  (
    await tx<BarisSql[]>`
      select id, versi, keadaan, isi #>> '{judul,id}' as judul, nama, dibuat, catatan from pelajaran_kantor
      where kab = ${kab} and id = ${id} order by versi desc`
  ).map(tulis);

/** Of every lesson its newest version (`semua`), or its newest one that is no draft. */
export const listTerbaru = async (tx: Tx, kab: string, semua: boolean): Promise<KepalaPelajaran[]> =>
  (
    await tx<BarisSql[]>`
      select distinct on (id) id, versi, keadaan, isi #>> '{judul,id}' as judul, nama, dibuat, catatan from pelajaran_kantor
      where kab = ${kab} and (${semua} or keadaan <> 'draf') order by id, versi desc`
  ).map(tulis);

/** The content of a version as it was stored; undefined: there is none. */
export async function findIsi(
  tx: Tx,
  kab: string,
  id: string,
  versi: number,
): Promise<{ readonly keadaan: KepalaPelajaran['keadaan']; readonly isi: unknown } | undefined> {
  const [baris] = await tx<{ keadaan: KepalaPelajaran['keadaan']; isi: unknown }[]>`
    select keadaan, isi from pelajaran_kantor where kab = ${kab} and id = ${id} and versi = ${versi}`;
  return baris;
}

/** The highest number any version gave to a question; 0: none. */
export async function getNomorTerakhir(tx: Tx, kab: string, id: string): Promise<number> {
  const [baris] = await tx<[{ nomor: number }]>`
    select coalesce(max((s ->> 'nomor')::int), 0)::int as nomor
    from pelajaran_kantor p cross join lateral jsonb_array_elements(coalesce(p.isi -> 'soal', '[]')) s where p.kab = ${kab} and p.id = ${id}`;
  return baris.nomor;
}
