// Classes of the groups of a village month by month, put in the place of what was there.

import type { Rubrik } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { nilaiKelompok } from '@lini/core/klasifikasi/kelas-kelompok.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';
import { json, type Tx } from '../../platform/sql/connect.ts';

export type BarisKelasPoktan = { readonly bulan: Bulan; readonly poktan: string; readonly jenis: string; readonly nama: string; readonly isi: unknown };

/** The class of each active group in the month, by the rubrics of its kabupaten. */
export const listKelasPoktan = (bulan: Bulan, { poktan }: DesaPotret, rubrik: readonly Rubrik[], hariIni: Tanggal): BarisKelasPoktan[] =>
  poktan.flatMap((potret) => {
    const { id, jenis, nama } = potret.poktan;
    return potret.isAktif && jenis !== null ? [{ bulan, poktan: id, jenis, nama, isi: nilaiKelompok(potret, hariIni, rubrik) }] : [];
  });

/** Replaces the classes of a village from a month on. */
export async function replaceKelasPoktan(
  tx: Tx,
  { kab, desa, sejak }: { kab: string; desa: string; sejak: Bulan },
  data: readonly BarisKelasPoktan[],
): Promise<void> {
  await tx`delete from nilai_poktan where kab = ${kab} and desa = ${desa} and bulan >= ${sejak}`;
  await tx`
    insert into nilai_poktan (kab, desa, bulan, poktan_id, jenis, nama, isi)
    select ${kab}, ${desa}, bulan, poktan, jenis, nama, isi
    from jsonb_to_recordset(${json(tx, data)}) as b (bulan text, poktan uuid, jenis text, nama text, isi jsonb)`;
}
