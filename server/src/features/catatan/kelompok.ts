// Which families have to be judged together: those merged into one, and those that a new merge names.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { listTerhubung } from '@lini/core/catatan/judge-desa.ts';
import type { Tx } from '../../platform/sql/connect.ts';

type Hubungan = { readonly tetap: string; readonly ganda: string };

async function loadHubungan(tx: Tx, kabList: readonly string[], ids: readonly string[]): Promise<Hubungan[]> {
  return await tx<Hubungan[]>`
    select distinct subjek_id as tetap, isi ->> 'dari' as ganda from catatan
    where kind = 'keluarga.gabung' and kab = any (${[...kabList]}) and (subjek_id = any (${[...ids]}::uuid[]) or isi ->> 'dari' = any (${[...ids]}::text[]))`;
}

/**
 * Every merge that touches these subjects, directly or through others, also those withdrawn since: a withdrawal may be withdrawn.
 * `calon` are the catatan to judge, whose own merges count as well.
 */
export async function loadSemuaHubungan(tx: Tx, kabList: readonly string[], subjek: readonly string[], calon: readonly Catatan[]): Promise<Hubungan[]> {
  const baru = listTerhubung(calon);
  const ids = new Set([...subjek, ...baru.flatMap((satu) => [satu.tetap, satu.ganda])]);
  for (let jumlah = -1; jumlah !== ids.size; ) {
    jumlah = ids.size;
    const lama = await loadHubungan(tx, kabList, [...ids]);
    for (const satu of lama) ids.add(satu.tetap).add(satu.ganda);
    if (jumlah === ids.size) return [...lama, ...baru];
  }
  return baru;
}

/** A name for the group each subject belongs to: subjects that are linked share one. */
export function namaiKelompok(hubungan: readonly Hubungan[]): (id: string) => string {
  const atas = new Map<string, string>();
  const akar = (id: string): string => {
    let satu = id;
    for (let lebih = atas.get(satu); lebih !== undefined; lebih = atas.get(satu)) satu = lebih;
    return satu;
  };
  for (const { tetap, ganda } of hubungan) if (akar(ganda) !== akar(tetap)) atas.set(akar(ganda), akar(tetap));
  return akar;
}
