// The people of a gathering in the tests, the phones of its doors, and what the judge says of a fact.
import type { Peran } from '@lini/core/akses/peran.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { judgeCatatan } from '@lini/core/catatan/judge.ts';
import { uuidUji } from './buku-keluarga.ts';
import { type BukuPintu, HARI_ORIENTASI } from './buku-pintu.ts';

export const SITI = uuidUji(1, 0x51);
export const NOOR = uuidUji(2, 0x51);
export const RUDI = uuidUji(3, 0x51);
export const PINTU = [uuidUji(11, 0x51), uuidUji(12, 0x51), uuidUji(13, 0x51)] as const;

/** `diterima`, or the code of the refusal, of a fact held against the rest of the book. */
export const nilai = (catatan: Catatan, buku: BukuPintu, peran: Peran): string => {
  const lain = buku.catatan.filter((satu) => satu.id !== catatan.id);
  const putusan = judgeCatatan(catatan, lain, HARI_ORIENTASI, undefined, { peran, rt: [] });
  return putusan.putusan === 'diterima' ? 'diterima' : putusan.kode;
};
