// Names of areas as the account knows them: for headings and the way up, before any figure is fetched.
import type { Akun } from '@lini/core/akses/akun.ts';
import { indukWilayah, isDalamWilayah, tingkatKode, type Wilayah } from '@lini/core/wilayah/wilayah.ts';

const SEBUTAN = { provinsi: 'Provinsi', kabupaten: 'Kabupaten', kecamatan: 'Kecamatan', desa: 'Desa' } as const;

type AkunWilayah = Pick<Akun, 'tugas' | 'desa'>;

/** `Kecamatan Juai`; a name that already begins so (or a kota, a kelurahan) is left as it is. */
export function sebutWilayah(kode: string, nama: string, isKelurahan = false): string {
  const sebutan = isKelurahan ? 'Kelurahan' : SEBUTAN[tingkatKode(kode)];
  return /^(provinsi|kabupaten|kota|kecamatan|kelurahan|desa) /i.test(nama) ? nama : `${sebutan} ${nama}`;
}

/** The name of an area within the account's reach; its code when the account does not know it. */
export function namaWilayah(akun: AkunWilayah, kode: string): string {
  const tugas = akun.tugas.find(({ wilayah }) => wilayah === kode);
  if (tugas) return tugas.nama;
  const desa = akun.desa.find((satu) => isDalamWilayah(satu.kode, kode));
  if (desa?.kode === kode) return desa.nama;
  return tingkatKode(kode) === 'kecamatan' && desa ? desa.kecamatan : kode;
}

/** The name for a heading; a village always with its kecamatan, since two villages may share a name (balangan.md 1). */
export function sebutLengkap(akun: AkunWilayah, { kode, nama, isKelurahan }: Pick<Wilayah, 'kode' | 'nama' | 'isKelurahan'>): string {
  const induk = tingkatKode(kode) === 'desa' ? indukWilayah(kode) : null;
  const sebutan = sebutWilayah(kode, nama, isKelurahan);
  return induk ? `${sebutan}, ${sebutWilayah(induk, namaWilayah(akun, induk))}` : sebutan;
}

/** The assignment an area belongs to; the first one for an area outside all of them. */
export const akarWilayah = (akun: AkunWilayah, kode: string | null): string | null =>
  (akun.tugas.find(({ wilayah }) => kode !== null && isDalamWilayah(kode, wilayah)) ?? akun.tugas[0])?.wilayah ?? null;

/** The way from the account's root down to the area, both included. */
export function jalanWilayah(akar: string, kode: string): string[] {
  const jalan = [kode];
  for (let induk = indukWilayah(kode); induk !== null && isDalamWilayah(induk, akar) && kode !== akar; induk = indukWilayah(induk)) jalan.unshift(induk);
  return jalan;
}
