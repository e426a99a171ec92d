// The pull endpoint: everything counted in the villages in reach after the cursor, in blocks.
import type { Peran } from '@lini/core/akses/peran.ts';
import { laporanAjukan } from '@lini/core/pelaporan/laporan-ajukan.ts';
import { tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import { BATAS_AMBIL, type JawabanAmbil } from '@lini/sync/wire.ts';
import type { FastifyInstance } from 'fastify';
import { getSesi } from '../../platform/auth/sesi.ts';
import { readAsAkun } from '../../platform/sql/as-akun.ts';
import { type BarisCatatan, catatanDari, kolomCatatan } from '../../platform/sql/baris-catatan.ts';
import { json, type Sql, type Tx } from '../../platform/sql/connect.ts';
import { type Kursor, type Posisi, readKursor, writeKursor } from './kursor.ts';

/** A block is full when the `isi` in it reach this many bytes, however few rows that is; a phone on a weak signal holds it in memory. */
const BATAS_ISI = 1_000_000;

type Blok = { readonly baris: JawabanAmbil['baris']; readonly posisi: Posisi; readonly selesai: boolean; readonly desa: JawabanAmbil['desa'] };

/** The day a report reached the office, where it is later than the day it names: the PKB asks why. */
const kolomTiba = (tx: Tx) => tx`
  case when c.kind = ${laporanAjukan.kind} then nullif(greatest((c.diterima_pada at time zone 'Asia/Makassar')::date, c.terjadi), c.terjadi) end`;

/** What a role reads from: guests no more than their task, cadres gatherings without the reasons and the budget that are the committee's. */
function tabelUmpan(tx: Tx, peran: Peran | null) {
  if (peran === 'tamu') return tx`catatan_tamu`;
  return peran === 'sub-ppkbd' || peran === 'ppkbd' ? tx`catatan_kader` : tx`catatan`;
}

/**
 * The next block after `posisi`: at most `batas` rows, at least one when there is one. Numbers are handed out under a lock held
 * until commit, so what is not visible yet has a higher number than what is, and a reader never passes an open transaction.
 */
export async function readBlok(tx: Tx, posisi: Posisi, batas: number, peran: Peran | null = null): Promise<Blok> {
  const desa = await tx<{ kode: string; nomor: number }[]>`select desa as kode, nomor from desa_nomor order by desa`;
  const isTamu = peran === 'tamu';
  const mulai = desa.map(({ kode }) => ({ kab: kode.slice(0, 5), desa: kode, sejak: posisi[kode] ?? 0 }));
  const terpakai = await tx<(BarisCatatan & { ada: number; tiba: string | null })[]>`
    with calon as (
      select c.* from jsonb_to_recordset(${json(tx, mulai)}) as m (kab text, desa text, sejak bigint)
      cross join lateral (select * from ${tabelUmpan(tx, peran)} where kab = m.kab and desa = m.desa and nomor > m.sejak order by nomor limit ${batas + 1}) c
      order by c.desa, c.nomor limit ${batas + 1}
    ), ukur as (
      select calon.*, count(*) over () as ada, row_number() over (order by desa, nomor) as ke,
        coalesce(sum(octet_length(isi::text)) over (order by desa, nomor rows between unbounded preceding and 1 preceding), 0) as sebelum
      from calon
    )
    select ${kolomCatatan(tx)}, c.ada, ${isTamu ? tx`null` : kolomTiba(tx)} as tiba from ukur c where c.ke <= ${batas} and c.sebelum < ${BATAS_ISI} order by c.desa, c.nomor`;
  // Villages that left the reach leave the cursor too: should they come back, they are read from the start.
  const baru: Record<string, number> = {};
  for (const satu of mulai) if (satu.sejak > 0) baru[satu.desa] = satu.sejak;
  for (const satu of terpakai) baru[satu.desa] = satu.nomor;
  const baris = terpakai.map((satu) => ({
    nomor: satu.nomor,
    catatan: catatanDari(satu) as JawabanAmbil['baris'][number]['catatan'],
    ...(satu.tiba === null ? {} : { tiba: satu.tiba }),
  }));
  const selesai = terpakai.length === (terpakai[0]?.ada ?? 0);
  return { baris, posisi: baru, selesai, desa: [...desa] };
}

/**
 * Whose people a PKB or koordinator reads by name at gatherings: the own areas and the cadres who serve there now, as one mark; null: of another
 * role. Rows about a cadre who came to serve there later lie behind the cursor.
 */
async function readPembaca(tx: Tx, peran: Peran): Promise<string | null> {
  if (peran !== 'pkb' && peran !== 'koordinator') return null;
  const [satu] = await tx<[{ tanda: string }]>`
    select md5(concat(
      (select string_agg(wilayah, ' ' order by wilayah) from penugasan where dari <= hari_wita() and (sampai is null or hari_wita() < sampai)), '/',
      (select string_agg(id::text, ' ' order by id) from kader_undangan()))) as tanda`;
  return satu.tanda;
}

/** From where to read on: gatherings from the start when the people changed whose facts are read. A phone that has them already keeps each once. */
function posisiBagi({ posisi, pembaca: lama }: Kursor, pembaca: string | null): Posisi {
  if (pembaca === null || lama === pembaca) return posisi;
  return Object.fromEntries(Object.entries(posisi).filter(([kode]) => tingkatKode(kode) === 'desa'));
}

/** `GET /api/sync/ambil?kursor=`. */
export function registerFeed(app: FastifyInstance, sql: Sql, kunci: Buffer): void {
  app.get<{ Querystring: { kursor?: unknown } }>('/api/sync/ambil', async (request): Promise<JawabanAmbil> => {
    const sesi = await getSesi(sql, request);
    const lama = readKursor(kunci, request.query.kursor);
    const [pembaca, { baris, posisi, selesai, desa }] = await readAsAkun(sql, sesi.akun, async (tx) => {
      const pembaca = await readPembaca(tx, sesi.peran);
      return [pembaca, await readBlok(tx, posisiBagi(lama, pembaca), BATAS_AMBIL, sesi.peran)] as const;
    });
    return { baris, kursor: writeKursor(kunci, { posisi, pembaca }), selesai, desa };
  });
}
