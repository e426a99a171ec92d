// The published margins the demo aims at, and the monthly chances that keep it there. See docs/data-contoh.md.
import type { Metode } from '@lini/core/kb/metode.ts';

/** SIGA tables of Sulawesi Barat, January 2025 (family-planning.md 7.2): users by method among 125,316. */
export const BAURAN: Readonly<Record<Metode, number>> = { suntik: 53_341, pil: 31_577, implan: 26_580, iud: 4_408, mow: 4_006, kondom: 3_335, tradisional: 1_751, mop: 214, mal: 104 };

/** Wives by completed age on the last day: 1.4 % under 20, 23 % from 35 to 40 (stunting-risk.md 5). Those of 50 have just left PUS. */
export const UMUR_ISTRI: readonly (readonly [number, number])[] = [
  [17, 0.1], [18, 0.4], [19, 0.75], [20, 1.2], [21, 1.7], [22, 2.1], [23, 2.5], [24, 2.8], [25, 3], [26, 3.1], [27, 3.2], [28, 3.3], [29, 3.4],
  [30, 3.6], [31, 3.7], [32, 3.7], [33, 3.8], [34, 3.8], [35, 3.9], [36, 3.9], [37, 3.9], [38, 3.9], [39, 3.9], [40, 3.8], [41, 3.7], [42, 3.6],
  [43, 3.5], [44, 3.4], [45, 3.3], [46, 3.2], [47, 3.1], [48, 3], [49, 2.9], [50, 2.6],
];

/** Children a couple will have in the end: a third of PUS has three or more (stunting-risk.md 5). */
export const ANAK_AKHIR: readonly (readonly [number, number])[] = [[0, 5], [1, 13], [2, 36], [3, 27], [4, 13], [5, 4.5], [6, 1.5]];

export type JenisKeluarga = 'pus' | 'lansia' | 'janda' | 'cerai' | 'duda' | 'kakek-nenek' | 'sendiri' | 'saudara';

/** Kinds of families: PUS are 63.7 % of families in the tables; the rest is invented to reach the mean size. */
export const JENIS_KELUARGA: readonly (readonly [JenisKeluarga, number])[] = [
  ['pus', 65], ['lansia', 15], ['janda', 9], ['cerai', 3.5], ['duda', 2], ['kakek-nenek', 2], ['sendiri', 2], ['saudara', 1.5],
];

/** Water 7.8 % and latrine 12.8 % unsafe among target families (stunting-risk.md 5); the two often go together. */
export const PELUANG_AIR_BURUK = 0.08;
export const PELUANG_JAMBAN_BURUK = { airBaik: 0.108, airBuruk: 0.42 } as const;
export const PELUANG_TAK_DITANYA = 0.015;

export const PELUANG_TAK_PERNAH_DITANYA = 0.004;
/** Share of families without a NIK for one of the reasons. */
export const PELUANG_NIK_KOSONG = 0.04;

/** Monthly chance that a user stops, by method. Sterilised couples stay users. */
export const PELUANG_BERHENTI: Readonly<Record<Metode, number>> = { suntik: 0.011, pil: 0.013, kondom: 0.018, implan: 0.003, iud: 0.002, tradisional: 0.012, mal: 0, mow: 0, mop: 0 };
/** Monthly chance to begin: of couples with unmet need, and of couples that want a child soon. */
export const PELUANG_MULAI = { unmet: 0.026, segera: 0.0085 } as const;
export const PELUANG_GANTI_CARA = 0.004;
/** Share of those who stop that want a child soon; the others become unmet need. */
export const BAGIAN_BERHENTI_SEGERA = 0.5;

/** Monthly chance to conceive of couples that want a child soon, by the wife's age; others conceive at a small share of it. */
export const peluangHamilSegera = (umur: number): number => (umur < 25 ? 0.034 : umur < 30 ? 0.026 : umur < 35 ? 0.016 : umur < 40 ? 0.008 : umur < 45 ? 0.0015 : 0);
export const BAGIAN_HAMIL_UNMET = 0.3;
export const BAGIAN_HAMIL_PESERTA = 0.03;
export const PELUANG_KEGUGURAN = 0.07;
export const PELUANG_LAHIR_MATI = 0.01;
export const PELUANG_KEMBAR = 0.009;
/** KBPP: begun within 42 days after the birth. */
export const PELUANG_KBPP = 0.6;
export const PELUANG_MAL = 0.025;

/** A month of service days in June (Hari Keluarga Nasional) lifts beginnings; the fasting months before lower them. */
export const iramaBulan = (bulan: number): number => [1, 0.95, 0.75, 0.85, 1.05, 1.6, 1.2, 1, 1.1, 1.05, 0.95, 0.9][bulan - 1] ?? 1;
