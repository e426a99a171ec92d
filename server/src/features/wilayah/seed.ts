// Fills in the areas of Kabupaten Balangan by their Kemendagri codes, and a counter for each village, kecamatan and kabupaten.
import type { Wilayah } from '@lini/core/wilayah/wilayah.ts';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { json, type Sql } from '../../platform/sql/connect.ts';

export const KAB_BALANGAN = '63.11';

const rapi = (nama: string): string => nama.trim().replace(/\s+/g, ' ');

/** The province, the kabupaten, its kecamatan and its villages (names and codes: idn-area-data, ODbL). */
export async function listWilayah(kab: string): Promise<Wilayah[]> {
  const [provinsi, kabupaten, kecamatan, desa] = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
  const buat = (kode: string, nama: string, tingkat: Wilayah['tingkat']): Wilayah => {
    // Kemendagri numbers urban villages from 1001 and rural ones from 2001 within their kecamatan.
    const isKelurahan = tingkat === 'desa' && kode.split('.')[3]?.startsWith('1') === true;
    return { kode, nama: rapi(nama), tingkat, isKelurahan };
  };
  return [
    ...provinsi.filter((satu) => satu.code === kab.slice(0, 2)).map((satu) => buat(satu.code, satu.name, 'provinsi')),
    ...kabupaten.filter((satu) => satu.code === kab).map((satu) => buat(satu.code, satu.name, 'kabupaten')),
    ...kecamatan.filter((satu) => satu.regency_code === kab).map((satu) => buat(satu.code, satu.name, 'kecamatan')),
    ...desa.filter((satu) => satu.district_code.startsWith(`${kab}.`)).map((satu) => buat(satu.code, satu.name, 'desa')),
  ];
}

/** Writes the areas that are missing and renews names; gives all villages. */
export async function seedWilayah(sql: Sql, kab: string): Promise<Wilayah[]> {
  const semua = await listWilayah(kab);
  await sql.begin(async (tx) => {
    await tx`
      insert into wilayah (kode, nama, tingkat, is_kelurahan)
      select kode, nama, tingkat, "isKelurahan" from jsonb_to_recordset(${json(tx, semua)}) as b (kode text, nama text, tingkat text, "isKelurahan" boolean)
      on conflict (kode) do update set nama = excluded.nama, is_kelurahan = excluded.is_kelurahan`;
    await tx`insert into desa_nomor (kab, desa) select left(kode, 5), kode from wilayah where tingkat <> 'provinsi' on conflict do nothing`;
  });
  return semua.filter((satu) => satu.tingkat === 'desa');
}
