// The book of counted catatan: locking villages, reading subjects, writing numbered rows.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { type BarisCatatan, catatanDari, kabDari, kolomTanpaGambar } from '../../platform/sql/baris-catatan.ts';
import { json, type Tx } from '../../platform/sql/connect.ts';

/** Locks the counters of the villages, in code order so that two pushes never wait for each other, and gives their last numbers. */
export async function lockDesa(tx: Tx, desaList: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx<{ desa: string; nomor: number }[]>`
    select desa, nomor from desa_nomor where kab = any (${[...new Set(desaList.map(kabDari))]}) and desa = any (${[...desaList]}) order by kab, desa for update`;
  return new Map(rows.map((satu) => [satu.desa, satu.nomor]));
}

/**
 * The counted catatan of some subjects of these areas but gatherings; an office (`isPencatat` false) holds reports only, without their figures.
 */
export async function loadSubjek(tx: Tx, kabList: readonly string[], subjek: readonly string[], isPencatat = true): Promise<Catatan[]> {
  const rows = await tx<BarisCatatan[]>`
    select ${kolomTanpaGambar(tx)} from ${isPencatat ? tx`catatan` : tx`laporan_kantor`} c
    where c.kab = any (${[...kabList]}) and c.subjek_id = any (${[...subjek]}) and c.subjek_jenis not in ('acara', 'lomba')`;
  return rows.map(catatanDari);
}

/**
 * Everything counted about these gatherings and competitions in the order of acceptance, whoever asks; to be called in `asHakim`. Ids of other subjects are asked for
 * too: a family under the id of a gathering must not pass.
 */
export async function loadAcaraHakim(tx: Tx, kabList: readonly string[], subjek: readonly string[]): Promise<Catatan[]> {
  const rows = await tx<
    BarisCatatan[]
  >`select ${kolomTanpaGambar(tx)} from acara_untuk_hakim(${[...kabList]}::text[], ${[...subjek]}::uuid[]) c order by c.nomor`;
  return rows.map(catatanDari);
}

/** Which ids are taken already, in whatever village, with fingerprint and number. */
export async function findDikenal(tx: Tx, ids: readonly string[]): Promise<Map<string, { sidik: Buffer; nomor: number }>> {
  if (ids.length === 0) return new Map();
  const rows = await tx<{ id: string; sidik: Buffer; nomor: number }[]>`select id, sidik, nomor from catatan_dikenal(${[...ids]}::uuid[])`;
  return new Map(rows.map((satu) => [satu.id, satu]));
}

/** Writes back the last numbers handed out. */
export async function saveNomor(tx: Tx, nomor: ReadonlyMap<string, number>): Promise<void> {
  const data = [...nomor].map(([desa, akhir]) => ({ kab: kabDari(desa), desa, nomor: akhir }));
  await tx`update desa_nomor d set nomor = b.nomor from jsonb_to_recordset(${json(tx, data)}) as b (kab text, desa text, nomor bigint) where d.kab = b.kab and d.desa = b.desa`;
}

/** Marks villages to be counted again from a month on; a new mark tells a recount under way that it must be done once more. */
export async function markKotor(tx: Tx, sejak: ReadonlyMap<string, Bulan>): Promise<void> {
  const data = [...sejak].map(([desa, bulan]) => ({ kab: kabDari(desa), desa, bulan }));
  await tx`
    insert into kotor (kab, desa, sejak_bulan)
    select kab, desa, bulan from jsonb_to_recordset(${json(tx, data)}) as b (kab text, desa text, bulan text) order by kab, desa
    on conflict (kab, desa) do update set sejak_bulan = least(kotor.sejak_bulan, excluded.sejak_bulan), penanda = nextval('kotor_penanda')`;
}
