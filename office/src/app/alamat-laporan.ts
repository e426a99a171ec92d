// The addresses of the report desk: area and month, and one report by its id. Never a person.
import { type Bulan, isBulan } from '@lini/core/tanggal.ts';
import { isKodeWilayah } from '@lini/core/wilayah/wilayah.ts';

export const LAPORAN = '/kantor/laporan';
export const SATU_LAPORAN = '/kantor/laporan/satu';

/** Null: not chosen. */
export type AlamatLaporan = { readonly wilayah: string | null; readonly bulan: Bulan | null };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the query; what can't be right is as if it were not there. */
export const readAlamatLaporan = ({ wilayah, bulan }: Readonly<Record<string, string | undefined>>): AlamatLaporan => ({
  wilayah: wilayah && isKodeWilayah(wilayah) ? wilayah : null,
  bulan: isBulan(bulan) ? bulan : null,
});

/** The address of the desk for an area and month. */
export function writeAlamatLaporan({ wilayah, bulan }: AlamatLaporan): string {
  const query = new URLSearchParams({ ...(wilayah ? { wilayah } : {}), ...(bulan ? { bulan } : {}) }).toString();
  return query ? `${LAPORAN}?${query}` : LAPORAN;
}

/** The address of one report. */
export const alamatSatu = (id: string): string => `${SATU_LAPORAN}?id=${id}`;

/** The id in the query; null: none that can be one. */
export const readIdLaporan = ({ id }: Readonly<Record<string, string | undefined>>): string | null => (id && ID.test(id) ? id : null);
