// What every paper of a gathering is given: letterhead, paper, the gathering itself, people, and who signs.
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { Kop } from './kop.ts';

export type Kertas = 'a4' | 'f4';

/** `sampai` null: one day. `tempat` null: not fixed, left to the pen. `isContoh`: invented people, and every page says so. */
export type KepalaAcara = {
  readonly kop: Kop;
  readonly kertas: Kertas;
  readonly isContoh: boolean;
  readonly acara: string;
  readonly mulai: Tanggal;
  readonly sampai: Tanggal | null;
  readonly tempat: string | null;
};

/** All a paper says of a person; what is not known is null and drawn as "–". */
export type OrangAcara = { readonly nama: string; readonly jabatan: string | null; readonly desa: string | null; readonly kecamatan: string | null };

/** Who signs, and as what; `nama` null: written by hand. `nip`: absent, none is asked for; null, written by hand. */
export type Penanda = { readonly sebagai: string; readonly nama: string | null; readonly nip?: string | null };

/** The foot of a paper: where and when it is signed (null: by hand), and by whom, from left to right. */
export type Penutup = { readonly tempat: string | null; readonly tanggal: Tanggal | null; readonly penanda: readonly Penanda[] };

const banding = new Intl.Collator('id', { numeric: true }).compare;

/** By kecamatan, village and name; what is not known comes last. */
export function urutOrang(a: OrangAcara, b: OrangAcara): number {
  const kunci = ({ kecamatan, desa, nama }: OrangAcara): string[] => [kecamatan ?? '\uffff', desa ?? '\uffff', nama];
  const [kiri, kanan] = [kunci(a), kunci(b)];
  return kiri.map((satu, ke) => banding(satu, kanan[ke] as string)).find((beda) => beda !== 0) ?? 0;
}
