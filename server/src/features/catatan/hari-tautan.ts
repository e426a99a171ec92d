// Links of guests end with the last day of their gathering: when its plan moves, they move with it, opened or not.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { isTentangLain } from '@lini/core/catatan/peran-sasaran.ts';
import type { Sql } from '../../platform/sql/connect.ts';
import { loadRencana } from '../../platform/sql/rencana-acara.ts';

const isRencana = ({ kind, subjek }: Catatan): boolean => subjek.jenis === 'acara' && (kind === 'acara.rencana' || isTentangLain(kind));

/**
 * Sets the end of the links of every gathering whose plan these accepted facts may have moved. A link that is open again hands in anew: its
 * first push after the day before was not the last one.
 */
export async function moveTautan(sql: Sql, diterima: readonly Catatan[]): Promise<void> {
  const ids = new Set(diterima.filter(isRencana).map(({ subjek }) => subjek.id));
  for (const id of ids) {
    const { rencana } = await loadRencana(sql, id);
    if (rencana === null) continue;
    const sampai = sql`(${rencana.selesai}::date + 1)::timestamp at time zone 'Asia/Makassar'`;
    await sql`
      update tamu set berlaku_sampai = ${sampai}, penyerahan = case when ${sampai} > now() then null else penyerahan end
      where acara = ${id} and berlaku_sampai <> ${sampai}`;
  }
}
