// Reads the classes of groups of an area in a month.
import type { BahanKelompok } from '@lini/core/klasifikasi/banding-kelompok.ts';
import type { NilaiKelompok } from '@lini/core/klasifikasi/kelas-kelompok.ts';
import type { BarisKelompok, DaftarKelompok } from '@lini/core/klasifikasi/kelompok-wire.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { getWilayah, loadBagian } from './wilayah.ts';

type BarisSql = Omit<BarisKelompok, keyof NilaiKelompok> & { readonly isi: NilaiKelompok };

/** The groups of an area in a month, by village and kind. */
export async function readKelompok(tx: Tx, kode: string, bulan: Bulan): Promise<DaftarKelompok> {
  const wilayah = await getWilayah(tx, kode);
  const rows = await tx<BarisSql[]>`
    select n.poktan_id as id, n.desa, w.nama as "namaDesa", coalesce(k.nama, '') as kecamatan, n.jenis, n.nama, n.isi
    from nilai_poktan n join wilayah w on w.kode = n.desa left join wilayah k on k.kode = left(n.desa, 8)
    where n.kab = ${kode.slice(0, 5)} and n.bulan = ${bulan} and (n.desa = ${kode} or starts_with(n.desa, ${`${kode}.`}))
    order by n.desa, array_position(array['bkb', 'bkr', 'bkl', 'uppka', 'pikr'], n.jenis), n.nama, n.poktan_id`;
  const daftar = rows.map(({ isi: { bahan: _bahan, ...isi }, ...satu }) => ({ ...satu, ...isi, kurang: [...isi.kurang] }));
  return { wilayah, bulan, bagian: [...(await loadBagian(tx, wilayah))], daftar };
}

type BarisBahan = BahanKelompok & { readonly nama: string; readonly namaDesa: string; readonly jenis: BarisKelompok['jenis'] };

/** What the rubric looked at in a month, of every group of a kabupaten that it judges. */
export const loadBahan = (tx: Tx, kab: string, bulan: Bulan): Promise<readonly BarisBahan[]> =>
  tx<BarisBahan[]>`
    select n.poktan_id as id, n.nama, w.nama as "namaDesa", n.jenis, n.isi->'bahan' as bahan
    from nilai_poktan n join wilayah w on w.kode = n.desa
    where n.kab = ${kab} and n.bulan = ${bulan} and jsonb_typeof(n.isi->'bahan') = 'object' order by n.desa, n.nama, n.poktan_id`;
