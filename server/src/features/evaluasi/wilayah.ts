// The area that is asked for, within the reach of the account, and its parts.
import type { DaftarEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Tx } from '../../platform/sql/connect.ts';

type Wilayah = DaftarEvaluasi['wilayah'];

/** The area, when it is the account's own or part of it; throws `tidak-ditemukan` or `di-luar-wilayah`. */
export async function getWilayah(tx: Tx, kode: string): Promise<Wilayah> {
  const [wilayah] = await tx<Wilayah[]>`select kode, nama, tingkat from wilayah where kode = ${kode}`;
  if (!wilayah) throw new GalatHttp('tidak-ditemukan', 'wilayah');
  const [hitung] = await tx<[{ seluruh: number; terlihat: number }]>`
    select count(*) as seluruh, count(*) filter (where kode in (select desa_terlihat())) as terlihat
    from wilayah where tingkat = 'desa' and (kode = ${kode} or starts_with(kode, ${`${kode}.`}))`;
  if (hitung.terlihat < hitung.seluruh || hitung.seluruh === 0) throw new GalatHttp('di-luar-wilayah', 'wilayah');
  return wilayah;
}

/** The areas one level down; none below a village. */
export const loadBagian = (tx: Tx, { kode, tingkat }: Wilayah): Promise<readonly Wilayah[]> =>
  tingkat === 'desa'
    ? Promise.resolve([])
    : tx<Wilayah[]>`
        select kode, nama, tingkat from wilayah
        where starts_with(kode, ${`${kode}.`}) and tingkat = ${tingkat === 'kabupaten' ? 'kecamatan' : 'desa'} order by kode`;
