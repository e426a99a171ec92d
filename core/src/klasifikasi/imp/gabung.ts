// Joins the six levels into a class, by the rule the rubric names (imp-classification.md 4).
import { PERAN_BAKTI, type PeranBakti } from '../../institusi/pilihan.ts';
import type { CaraGabung, Rubrik } from './rubrik.ts';

/** 0: not yet; 1 Dasar, 2 Berkembang, 3 Mandiri. */
export type Tingkat = 0 | 1 | 2 | 3;
export type TingkatPeran = Readonly<Record<PeranBakti, Tingkat>>;

/** The classes by level. */
export const KELAS = ['belum', 'dasar', 'berkembang', 'mandiri'] as const;
export type Kelas = (typeof KELAS)[number];

/** 0 for `belum` up to 3. */
export const tingkatKelas = (kelas: Kelas): Tingkat => KELAS.indexOf(kelas) as Tingkat;

const tertinggi = (isTercapai: (tingkat: 1 | 2 | 3) => boolean): Tingkat => ([3, 2, 1] as const).find(isTercapai) ?? 0;

const ATURAN: Readonly<Record<CaraGabung, (tingkat: readonly Tingkat[], gabung: Rubrik['gabung']) => Tingkat>> = {
  weakest: (tingkat) => Math.min(...tingkat) as Tingkat,
  majority: (tingkat, { banyakPeran }) =>
    tertinggi((satu) => tingkat.filter((yang) => yang >= satu).length >= banyakPeran && tingkat.every((yang) => yang >= satu - 1)),
  score: (tingkat, { jumlah }) => {
    const total = tingkat.reduce<number>((hasil, satu) => hasil + satu, 0);
    return tertinggi((satu) => total >= (jumlah[satu - 1] ?? Number.POSITIVE_INFINITY));
  },
};

/** The class of six levels; one role at 0 blocks every rule. */
export function gabungKelas(tingkat: TingkatPeran, gabung: Rubrik['gabung']): Kelas {
  const daftar = PERAN_BAKTI.map(({ nilai }) => tingkat[nilai]);
  return KELAS[daftar.includes(0) ? 0 : ATURAN[gabung.cara](daftar, gabung)];
}

/** The sum of the six levels, 0 to 18. */
export const jumlahTingkat = (tingkat: TingkatPeran): number => PERAN_BAKTI.reduce((hasil, { nilai }) => hasil + tingkat[nilai], 0);
