// What can be chosen on the page of official reports: an area in reach, a sheet of its level, a month; all of it stands in the address.
import type { Akun } from '@lini/core/akses/akun.ts';
import type { LembarAngka } from '@lini/core/laporan/bahan-lembar.ts';
import { LEMBAR } from '@lini/core/registry/lembar.ts';
import { type Bulan, isBulan } from '@lini/core/tanggal.ts';
import { indukWilayah, isDalamWilayah, isKodeWilayah, tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import { LAPORAN_RESMI } from '../../app/alamat.ts';

type AkunWilayah = Pick<Akun, 'tugas' | 'desa'>;

/** Sheets of figures only: those with names are made where the names are, on the phone. */
export const listLembar = (wilayah: string): LembarAngka[] =>
  LEMBAR.filter((satu): satu is LembarAngka => satu.jenis === 'angka' && satu.tingkat.includes(tingkatKode(wilayah)));

/** Areas to begin with: the account's own, and every kecamatan inside them. */
export function listAtas({ tugas, desa }: AkunWilayah): string[] {
  const milik = tugas.map(({ wilayah }) => wilayah);
  const kecamatan = desa.map(({ kode }) => indukWilayah(kode) ?? kode).filter((kode) => milik.some((satu) => isDalamWilayah(kode, satu)));
  return [...new Set([...milik, ...kecamatan])].sort();
}

/** The villages of a kecamatan in reach. */
export const listDesa = ({ desa }: AkunWilayah, kecamatan: string): Akun['desa'] =>
  tingkatKode(kecamatan) === 'kecamatan' ? desa.filter(({ kode }) => isDalamWilayah(kode, kecamatan)) : [];

/** The area of the first choice that an area belongs to: a village is chosen through its kecamatan unless it is the account's own. */
export const atasDari = (akun: AkunWilayah, wilayah: string): string => {
  const atas = listAtas(akun);
  return atas.includes(wilayah) ? wilayah : (indukWilayah(wilayah) ?? wilayah);
};

export type Pilihan = { readonly wilayah: string; readonly lembar: string | null; readonly bulan: Bulan | null };

/** Reads the address; what can't be right is as if it were not there. Null: the account has no area. */
export function bacaPilihan(query: Readonly<Record<string, string | undefined>>, akun: AkunWilayah): Pilihan | null {
  const { wilayah, lembar, bulan } = query;
  const awal = akun.tugas[0]?.wilayah;
  const dipilih = wilayah && isKodeWilayah(wilayah) ? wilayah : awal;
  if (dipilih === undefined) return null;
  return { wilayah: dipilih, lembar: lembar && /^[a-z0-9-]+$/.test(lembar) ? lembar : null, bulan: isBulan(bulan) ? bulan : null };
}

/** Writes the address. */
export function tulisPilihan({ wilayah, lembar, bulan }: Pilihan): string {
  const query = new URLSearchParams({ wilayah });
  if (lembar) query.set('lembar', lembar);
  if (bulan) query.set('bulan', bulan);
  return `${LAPORAN_RESMI}?${query}`;
}
