// Which cadres to invite: by area, role and need.
import type { Calon } from '@lini/core/acara/acara-wire.ts';
import { selisihHari, type Tanggal } from '@lini/core/tanggal.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';

export type SaringCalon = {
  /** Kecamatan or village; empty: the whole area. */
  readonly wilayah: string;
  readonly peran: '' | Calon['peran'];
  readonly butuh: '' | 'belum' | 'lama' | 'peran' | 'peran-banyak';
  readonly cari: string;
};
export const SARING_KOSONG: SaringCalon = { wilayah: '', peran: '', butuh: '', cari: '' };

/** A year without an orientation is long (inferred, as the target of more than one a year). */
const HARI_LAMA = 365;

/** Half of the six roles under the limit is much (inferred). */
export const PERAN_BANYAK = 3;

/** Whole months since the last orientation; null: none known, which is not zero. */
export const bulanSejak = ({ terakhir }: Pick<Calon, 'terakhir'>, pada: Tanggal): number | null =>
  terakhir === null ? null : Math.max(0, Math.floor(selisihHari(terakhir, pada) / 30.4375));

const BUTUH: Readonly<Record<Exclude<SaringCalon['butuh'], ''>, (calon: Calon, pada: Tanggal) => boolean>> = {
  belum: ({ terakhir }) => terakhir === null,
  lama: ({ terakhir }, pada) => terakhir === null || selisihHari(terakhir, pada) >= HARI_LAMA,
  peran: ({ institusi }) => (institusi?.peranKurang.length ?? 0) > 0,
  'peran-banyak': ({ institusi }) => (institusi?.peranKurang.length ?? 0) >= PERAN_BANYAK,
};

/** Those looked for, the one most in need first: most roles under the limit, then the lowest score, then the longest without an orientation. */
export function saringCalon(daftar: readonly Calon[], { wilayah, peran, butuh }: SaringCalon, pada: Tanggal, isCocok: (calon: Calon) => boolean): Calon[] {
  const cocok = daftar.filter(
    (satu) =>
      (wilayah === '' || isDalamWilayah(satu.desa, wilayah)) &&
      (peran === '' || satu.peran === peran) &&
      (butuh === '' || BUTUH[butuh](satu, pada)) &&
      isCocok(satu),
  );
  if (butuh === '') return cocok;
  const lama = (satu: Calon): number => bulanSejak(satu, pada) ?? Number.POSITIVE_INFINITY;
  const banyak = ({ institusi }: Calon): number => institusi?.peranKurang.length ?? 0;
  const nilai = ({ institusi }: Calon): number => institusi?.nilai ?? Number.POSITIVE_INFINITY;
  return cocok.toSorted((a, b) => banyak(b) - banyak(a) || (nilai(a) === nilai(b) ? 0 : nilai(a) - nilai(b)) || (lama(a) === lama(b) ? 0 : lama(b) - lama(a)));
}
