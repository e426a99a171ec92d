// What the address bar holds: area, month, section, indicator. Never a person.
import { type Bulan, isBulan } from '@lini/core/tanggal.ts';
import { isKodeWilayah } from '@lini/core/wilayah/wilayah.ts';

export const AWAL = '/kantor/';
/** Screens of a hall: without the frame of the other pages. */
export const LAYAR = '/kantor/layar/';
/** Official reports. */
export const LAPORAN_RESMI = '/kantor/laporan-resmi';

/** Null: not chosen, so the screen's own default holds. */
export type Alamat = { readonly wilayah: string | null; readonly bulan: Bulan | null; readonly bagian: string | null; readonly indikator: string | null };

/** Reads the query; what can't be right is as if it were not there. */
export function readAlamat(query: Readonly<Record<string, string | undefined>>): Alamat {
  const { wilayah, bulan, bagian, indikator } = query;
  return {
    wilayah: wilayah && isKodeWilayah(wilayah) ? wilayah : null,
    bulan: isBulan(bulan) ? bulan : null,
    bagian: bagian && /^[a-z-]+$/.test(bagian) ? bagian : null,
    indikator: indikator && /^[A-Z0-9]+(\.[a-z0-9-]+)?$/i.test(indikator) ? indikator : null,
  };
}

/** Writes the address of the dashboard. */
export function writeAlamat(alamat: Alamat): string {
  const query = new URLSearchParams();
  for (const kunci of ['wilayah', 'bulan', 'bagian', 'indikator'] as const) {
    const nilai = alamat[kunci];
    if (nilai) query.set(kunci, nilai);
  }
  const teks = query.toString();
  return teks ? `${AWAL}?${teks}` : AWAL;
}
