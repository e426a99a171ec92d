// An area as a request asks for it: found, and wholly within the reach of the account.
import type { TingkatWilayah, Wilayah } from '@lini/core/wilayah/wilayah.ts';
import { GalatHttp } from '../http/galat.ts';
import type { Tx } from './connect.ts';

/** Length of the codes one level below. */
export const PANJANG_BAGIAN: Readonly<Record<TingkatWilayah, number>> = { provinsi: 5, kabupaten: 8, kecamatan: 13, desa: 13 };

/** The area, when it exists and all its villages are in reach; throws `tidak-ditemukan` or `di-luar-wilayah`. */
export async function getWilayah(tx: Tx, kode: string): Promise<Wilayah & { readonly desaSeluruh: number }> {
  const [wilayah] = await tx<Wilayah[]>`select kode, nama, tingkat, is_kelurahan as "isKelurahan" from wilayah where kode = ${kode}`;
  if (!wilayah) throw new GalatHttp('tidak-ditemukan', 'wilayah');
  const [hitung] = await tx<[{ seluruh: number; terlihat: number }]>`
    select count(*) as seluruh, count(*) filter (where kode = any (array(select desa_terlihat()))) as terlihat
    from wilayah where tingkat = 'desa' and (kode = ${kode} or starts_with(kode, ${`${kode}.`}))`;
  if (hitung.terlihat < hitung.seluruh || hitung.seluruh === 0) throw new GalatHttp('di-luar-wilayah', 'wilayah');
  return { ...wilayah, desaSeluruh: hitung.seluruh };
}

/** The areas one level below, in order of their codes; none below a village. */
export const listBagian = async (tx: Tx, { kode, tingkat }: Pick<Wilayah, 'kode' | 'tingkat'>): Promise<Wilayah[]> =>
  tingkat === 'desa'
    ? []
    : await tx<Wilayah[]>`
        select kode, nama, tingkat, is_kelurahan as "isKelurahan" from wilayah
        where starts_with(kode, ${`${kode}.`}) and length(kode) = ${PANJANG_BAGIAN[tingkat]} order by kode`;

/** Whether the account sees villages by name: the cadres and the PKB do, offices do not. */
export const isBernama = async (tx: Tx): Promise<boolean> => (await tx<[{ ada: boolean }]>`select exists (select from desa_bernama()) as ada`)[0].ada;
