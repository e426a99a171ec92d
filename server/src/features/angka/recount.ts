// Counts villages afresh from their catatan and replaces their figures; nothing is ever added to a figure.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { hitungSemua } from '@lini/core/indikator/hitung-desa.ts';
import type { Angka } from '@lini/core/indikator/indikator.ts';
import { rentangAngka } from '@lini/core/indikator/rentang-angka.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { type BarisCatatan, catatanDari, kolomTanpaGambar } from '../../platform/sql/baris-catatan.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import { isSambunganPutus } from '../../platform/sql/kolam.ts';
import { loadRubrik } from '../../platform/sql/rubrik.ts';
import { loadMedanDesa } from '../../platform/sql/tetapan.ts';
import { hariIni } from '../../platform/waktu.ts';
import { type BarisInstitusi, listInstitusi, replaceInstitusi } from './institusi-bulan.ts';
import { type BarisNilai, listNilai, replaceNilai } from './nilai-institusi.ts';
import { type BarisKelasPoktan, listKelasPoktan, replaceKelasPoktan } from './nilai-poktan.ts';
import { potretTutup } from './potret-tutup.ts';

type Kotor = { readonly kab: string; readonly desa: string; readonly sejak: Bulan; readonly penanda: number };

async function loadDesa(tx: Tx, kab: string, desa: string): Promise<Map<string, Catatan[]>> {
  const rows = await tx<BarisCatatan[]>`select ${kolomTanpaGambar(tx)} from catatan c where c.kab = ${kab} and c.desa = ${desa}`;
  return Map.groupBy(rows.map(catatanDari), (satu) => satu.subjek.id);
}

type BarisAngka = Angka & { readonly bulan: Bulan; readonly indikator: string };
/** Counts one village from `sejak` to `sampai` and puts the result in the place of what was there. */
async function replaceAngka(tx: Tx, { kab, desa, sejak }: Kotor, sampai: Bulan): Promise<void> {
  const perKeluarga = await loadDesa(tx, kab, desa);
  const data: BarisAngka[] = [];
  const institusi: BarisInstitusi[] = [];
  const nilai: BarisNilai[] = [];
  const kelasPoktan: BarisKelasPoktan[] = [];
  const kantor = { rubrik: await loadRubrik(tx, kab), medan: await loadMedanDesa(tx, kab, desa) };
  const bulanList = rentangAngka([...perKeluarga.values()].flat(), sejak, sampai);
  for (const { bulan, potret, tutup } of potretTutup(perKeluarga, bulanList, hariIni())) {
    for (const [indikator, satu] of Object.entries(hitungSemua(potret))) data.push({ bulan, indikator, ...satu });
    institusi.push(...listInstitusi(bulan, potret));
    kelasPoktan.push(...listKelasPoktan(bulan, potret, kantor.rubrik, hariIni()));
    nilai.push(...listNilai(bulan, potret, tutup, kantor, hariIni()));
  }
  await replaceInstitusi(tx, { kab, desa, sejak }, institusi);
  await replaceNilai(tx, { kab, desa, sejak }, nilai);
  await replaceKelasPoktan(tx, { kab, desa, sejak }, kelasPoktan);
  const lama = await tx`delete from angka where kab = ${kab} and desa = ${desa} and bulan >= ${sejak}`;
  const baru = await tx`
    insert into angka (kab, desa, bulan, indikator, pembilang, penyebut)
    select ${kab}, ${desa}, bulan, indikator, pembilang, penyebut
    from unnest(
      ${data.map((satu) => satu.bulan)}::text[], ${data.map((satu) => satu.indikator)}::text[],
      ${data.map((satu) => satu.pembilang)}::bigint[], ${data.map((satu) => satu.penyebut)}::bigint[]
    ) as b (bulan, indikator, pembilang, penyebut)`;
  if (lama.count + baru.count === 0) return;
  await tx`insert into angka_versi (kab, desa) values (${kab}, ${desa}) on conflict (kab, desa) do update set versi = angka_versi.versi + 1`;
}

/** Villages whose count failed in the round under way: passed over until the next round. */
export type Gagal = Set<string>;
/** Hears why a village could not be counted. */
export type LaporGagal = (desa: string, galat: unknown) => void;

/** Counts the village, or sends it to the end of the list when that fails: one broken village must not starve the others. */
async function cobaHitung(tx: Tx, kotor: Kotor, sampai: Bulan, gagal: Gagal, laporGagal: LaporGagal): Promise<void> {
  try {
    await tx.savepoint((sp) => replaceAngka(sp, kotor, sampai));
    await tx`delete from kotor where kab = ${kotor.kab} and desa = ${kotor.desa} and penanda = ${kotor.penanda}`;
  } catch (galat) {
    if (isSambunganPutus(galat)) throw galat;
    await tx`update kotor set penanda = nextval('kotor_penanda') where kab = ${kotor.kab} and desa = ${kotor.desa}`;
    gagal.add(kotor.desa);
    laporGagal(kotor.desa, galat);
  }
}

/**
 * Counts one dirty village, if there is one that no other server is counting. The mark is read before the catatan and removed
 * only if unchanged: what is written meanwhile leaves the village dirty. Pushes never wait for a count. Says whether there was
 * one; a village that fails joins `gagal` and counts as one.
 */
export const recountSatu = (sql: Sql, bulanIni: Bulan, gagal: Gagal = new Set(), laporGagal: LaporGagal = () => undefined): Promise<boolean> =>
  sql.begin(async (tx) => {
    // What a crash takes back is counted again: the village is then still marked.
    await tx`set local synchronous_commit = off`;
    const calon = await tx<Kotor[]>`
      select kab, desa, sejak_bulan as sejak, penanda from kotor where desa <> all (${[...gagal]}::text[]) order by penanda limit 20`;
    for (const kotor of calon) {
      const [kunci] = await tx<[{ dapat: boolean }]>`select pg_try_advisory_xact_lock(hashtext('lini.angka'), hashtext(${kotor.desa})) as dapat`;
      if (!kunci.dapat) continue;
      await cobaHitung(tx, kotor, bulanIni, gagal, laporGagal);
      return true;
    }
    return false;
  });

/** Counts until nothing is dirty; `lapor` hears how many villages are done. Gives the villages that could not be counted. */
export async function recountKotor(sql: Sql, bulanIni: Bulan, lapor?: (selesai: number) => void): Promise<readonly string[]> {
  const gagal: Gagal = new Set();
  for (let selesai = 1; await recountSatu(sql, bulanIni, gagal); selesai += 1) lapor?.(selesai - gagal.size);
  return [...gagal];
}

/**
 * Marks every village that has catatan dirty from its earliest month, also the earliest day a correction gave. Gives how many.
 */
export async function markSemua(sql: Sql | Tx): Promise<number> {
  const rows = await sql`
    insert into kotor (kab, desa, sejak_bulan)
    select kab, desa, left(least(min(terjadi)::text, min(case when kind = 'catatan.koreksi' then isi ->> 'terjadi' end)), 7) from catatan
    where subjek_jenis not in ('acara', 'lomba') group by kab, desa
    on conflict (kab, desa) do update set sejak_bulan = least(kotor.sejak_bulan, excluded.sejak_bulan), penanda = nextval('kotor_penanda')`;
  return rows.count;
}

/**
 * Marks villages whose newest figures are of an earlier month: a new month has begun, or several while Lini was off. Counted from
 * the newest, so that no month between stays empty and the one that was running is judged as closed.
 */
export const markBulanBaru = (sql: Sql, bulanIni: Bulan): Promise<unknown> => sql`
  insert into kotor (kab, desa, sejak_bulan)
  select n.kab, n.desa, coalesce(a.terakhir, ${bulanIni})
  from desa_nomor n cross join lateral (select max(bulan) as terakhir from angka where kab = n.kab and desa = n.desa) a
  where n.nomor > 0 and n.desa in (select kode from wilayah where tingkat = 'desa') and (a.terakhir is null or a.terakhir < ${bulanIni})
  on conflict (kab, desa) do update set sejak_bulan = excluded.sejak_bulan, penanda = nextval('kotor_penanda')
    where kotor.sejak_bulan > excluded.sejak_bulan`;

/** Drops every figure and counts everything again; must always end in the same figures as the live ones. Gives as `recountKotor`. */
export async function recountAll(sql: Sql, bulanIni: Bulan, lapor?: (selesai: number, seluruh: number) => void): Promise<readonly string[]> {
  await sql`delete from angka`;
  const seluruh = await markSemua(sql);
  return await recountKotor(sql, bulanIni, (selesai) => lapor?.(selesai, seluruh));
}
