// The address of a sheet; it carries ids, a month and an RT, never a name.
import type { PilihanLembar } from './bahan.ts';

/** An official sheet; RT left out: all of them. */
export function alamatLembar(id: string, pilihan?: PilihanLembar): string {
  if (!pilihan) return `/lembar/${id}`;
  const tanya = new URLSearchParams({ bulan: pilihan.bulan, rt: pilihan.rt ?? 'semua' });
  if (pilihan.poktanId) tanya.set('poktan', pilihan.poktanId);
  return `/lembar/${id}?${tanya}`;
}
