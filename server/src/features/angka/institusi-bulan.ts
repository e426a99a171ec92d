// Which institutions owe a report of each month: by the list that was locked, and beside it by the cards as they are now.
import { wajibTerkunci } from '@lini/core/pelaporan/wajib-lapor.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { json, type Tx } from '../../platform/sql/connect.ts';

export type BarisInstitusi = {
  readonly bulan: Bulan;
  readonly institusi: string;
  readonly jenis: string;
  readonly nama: string;
  readonly wajib: boolean;
  readonly kini: boolean;
};

/** The institutions of a village whose report of the month is due, was due when it was locked, or both. */
export function listInstitusi(bulan: Bulan, { institusi }: DesaPotret): BarisInstitusi[] {
  const aktif = institusi.flatMap(({ isAktif, institusi: { id, jenis, nama } }) => (isAktif && jenis !== null ? [{ id, jenis, nama }] : []));
  const wajib = wajibTerkunci(institusi[0]?.konteks.laporan ?? [], bulan) ?? aktif;
  const [idAktif, idWajib] = [aktif, wajib].map((daftar) => new Set(daftar.map(({ id }) => id)));
  return [...wajib, ...aktif.filter(({ id }) => !idWajib?.has(id))].map(({ id, jenis, nama }) => ({
    bulan,
    institusi: id,
    jenis,
    nama,
    wajib: idWajib?.has(id) ?? false,
    kini: idAktif?.has(id) ?? false,
  }));
}

/** Replaces the lists of a village from a month on. */
export async function replaceInstitusi(
  tx: Tx,
  { kab, desa, sejak }: { kab: string; desa: string; sejak: Bulan },
  data: readonly BarisInstitusi[],
): Promise<void> {
  await tx`delete from institusi_bulan where kab = ${kab} and desa = ${desa} and bulan >= ${sejak}`;
  await tx`
    insert into institusi_bulan (kab, desa, bulan, institusi, jenis, nama, is_wajib, is_kini)
    select ${kab}, ${desa}, bulan, institusi, jenis, nama, wajib, kini
    from jsonb_to_recordset(${json(tx, data)}) as b (bulan text, institusi uuid, jenis text, nama text, wajib boolean, kini boolean)`;
}
