// Counts villages afresh from their catatan and replaces their figures; nothing is ever added to a figure.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { hitungDesa } from '@lini/core/indikator/hitung.ts';
import { rentangAngka } from '@lini/core/indikator/rentang-angka.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { type BarisCatatan, catatanDari, kolomCatatan } from '../../platform/sql/baris-catatan.ts';
import { json, type Sql, type Tx } from '../../platform/sql/connect.ts';

type Kotor = { readonly kab: string; readonly desa: string; readonly sejak: Bulan; readonly penanda: number };

async function loadDesa(tx: Tx, kab: string, desa: string): Promise<Map<string, Catatan[]>> {
  const rows = await tx<BarisCatatan[]>`select ${kolomCatatan(tx)} from catatan c where c.kab = ${kab} and c.desa = ${desa}`;
  return Map.groupBy(rows.map(catatanDari), (satu) => satu.subjek.id);
}

/** Counts one village from `sejak` to `sampai` and puts the result in the place of what was there. */
async function replaceAngka(tx: Tx, { kab, desa, sejak }: Kotor, sampai: Bulan): Promise<void> {
  const perKeluarga = await loadDesa(tx, kab, desa);
  const angka = hitungDesa(perKeluarga, rentangAngka([...perKeluarga.values()].flat(), sejak, sampai));
  const data = [...angka].flatMap(([bulan, perIndikator]) => Object.entries(perIndikator).map(([indikator, satu]) => ({ bulan, indikator, ...satu })));
  const lama = await tx`delete from angka where kab = ${kab} and desa = ${desa} and bulan >= ${sejak}`;
  const baru = await tx`
    insert into angka (kab, desa, bulan, indikator, pembilang, penyebut)
    select ${kab}, ${desa}, bulan, indikator, pembilang, penyebut
    from jsonb_to_recordset(${json(tx, data)}) as b (bulan text, indikator text, pembilang bigint, penyebut bigint)`;
  if (lama.count + baru.count === 0) return;
  await tx`insert into angka_versi (kab, desa) values (${kab}, ${desa}) on conflict (kab, desa) do update set versi = angka_versi.versi + 1`;
}

/**
 * Counts one dirty village, if there is one that no other server is counting. The mark is read before the catatan and removed
 * only if unchanged: what is written meanwhile leaves the village dirty. Pushes never wait for a count. Says whether it worked.
 */
export const recountSatu = (sql: Sql, bulanIni: Bulan): Promise<boolean> =>
  sql.begin(async (tx) => {
    const calon = await tx<Kotor[]>`select kab, desa, sejak_bulan as sejak, penanda from kotor order by penanda limit 20`;
    for (const kotor of calon) {
      const [kunci] = await tx<[{ dapat: boolean }]>`select pg_try_advisory_xact_lock(hashtext('lini.angka'), hashtext(${kotor.desa})) as dapat`;
      if (!kunci.dapat) continue;
      await replaceAngka(tx, kotor, bulanIni);
      await tx`delete from kotor where kab = ${kotor.kab} and desa = ${kotor.desa} and penanda = ${kotor.penanda}`;
      return true;
    }
    return false;
  });

/** Counts until nothing is dirty; `lapor` hears how many villages are done. */
export async function recountKotor(sql: Sql, bulanIni: Bulan, lapor?: (selesai: number) => void): Promise<void> {
  for (let selesai = 1; await recountSatu(sql, bulanIni); selesai += 1) lapor?.(selesai);
}

/**
 * Marks every village that has catatan dirty from its earliest month, also the earliest day a correction gave. Gives how many.
 */
export async function markSemua(sql: Sql): Promise<number> {
  const rows = await sql`
    insert into kotor (kab, desa, sejak_bulan)
    select kab, desa, left(least(min(terjadi)::text, min(case when kind = 'catatan.koreksi' then isi ->> 'terjadi' end)), 7) from catatan group by kab, desa
    on conflict (kab, desa) do update set sejak_bulan = least(kotor.sejak_bulan, excluded.sejak_bulan), penanda = nextval('kotor_penanda')`;
  return rows.count;
}

/** Marks villages that have catatan and no figures of this month yet: a new month has begun. */
export const markBulanBaru = (sql: Sql, bulanIni: Bulan): Promise<unknown> => sql`
  insert into kotor (kab, desa, sejak_bulan)
  select n.kab, n.desa, ${bulanIni} from desa_nomor n
  where n.nomor > 0 and not exists (select from angka a where a.kab = n.kab and a.desa = n.desa and a.bulan = ${bulanIni})
  on conflict (kab, desa) do nothing`;

/** Drops every figure and counts everything again; must always end in the same figures as the live ones. */
export async function recountAll(sql: Sql, bulanIni: Bulan, lapor?: (selesai: number, seluruh: number) => void): Promise<void> {
  await sql`delete from angka`;
  const seluruh = await markSemua(sql);
  await recountKotor(sql, bulanIni, (selesai) => lapor?.(selesai, seluruh));
}
