// The published margins the demo aims at, and the monthly chances that keep it there. See docs/data-contoh.md.
import type { Metode } from '@lini/core/kb/metode.ts';
import { bobot, bobotDari } from './acak.ts';
import type { KehamilanContoh } from './bentuk.ts';

/** SIGA tables of Sulawesi Barat, January 2025 (family-planning.md 7.2): users by method among 125,316. */
export const BAURAN: Readonly<Record<Metode, number>> = {
  suntik: 53_341,
  pil: 31_577,
  implan: 26_580,
  iud: 4_408,
  mow: 4_006,
  kondom: 3_335,
  tradisional: 1_751,
  mop: 214,
  mal: 104,
};

/** Wives by completed age on the last day: 1.4 % under 20, 23 % from 35 to 40 (stunting-risk.md 5). Those of 50 have just left PUS. */
export const UMUR_ISTRI = bobotDari(
  17,
  [
    0.1, 0.4, 0.75, 1.2, 1.7, 2.1, 2.5, 2.8, 3, 3.1, 3.2, 3.3, 3.4, 3.6, 3.7, 3.7, 3.8, 3.8, 3.9, 3.9, 3.9, 3.9, 3.9, 3.8, 3.7, 3.6, 3.5, 3.4, 3.3, 3.2, 3.1, 3,
    2.9, 2.6,
  ],
);

/** Age at the wedding of all wives, and of those who marry in the last year: invented, the mean near 21. */
export const UMUR_KAWIN = bobotDari(16, [2, 6, 12, 15, 15, 13, 10, 8, 7, 5, 3, 0, 3, 0, 0, 1]);
export const UMUR_PENGANTIN = bobotDari(18, [1, 2, 4, 5, 5, 4, 4, 0, 4, 0, 2]);

/** Children a couple will have in the end: a third of PUS has three or more (stunting-risk.md 5). */
export const ANAK_AKHIR = bobotDari(0, [4, 11, 31, 32, 15, 5.5, 1.5]);

export type JenisKeluarga = 'pus' | 'lansia' | 'janda' | 'cerai' | 'duda' | 'kakek-nenek' | 'sendiri' | 'saudara';

/** Kinds of families: PUS are 63.7 % of families in the tables; the rest is invented to reach the mean size. */
export const JENIS_KELUARGA = bobot<JenisKeluarga>({ pus: 65, lansia: 15, janda: 9, cerai: 3.5, duda: 2, 'kakek-nenek': 2, sendiri: 2, saudara: 1.5 });

/** Water 7.8 % and latrine 12.8 % unsafe among target families (stunting-risk.md 5); the two often go together. */
export const PELUANG_AIR_BURUK = 0.088;
export const PELUANG_JAMBAN_BURUK = { airBaik: 0.107, airBuruk: 0.45 } as const;
export const PELUANG_TAK_DITANYA = 0.015;

export const PELUANG_TAK_PERNAH_DITANYA = 0.004;
/** Share of families without a NIK for one of the reasons. */
export const PELUANG_NIK_KOSONG = 0.04;

/** Monthly chance that a user stops, by method. Sterilised couples stay users. */
export const PELUANG_BERHENTI: Readonly<Record<Metode, number>> = {
  suntik: 0.011,
  pil: 0.013,
  kondom: 0.018,
  implan: 0.0045,
  iud: 0.002,
  tradisional: 0.012,
  mal: 0,
  mow: 0,
  mop: 0,
};
/** Monthly chance to begin: of couples with unmet need, and of couples that want a child soon. */
export const PELUANG_MULAI = { unmet: 0.045, segera: 0.005 } as const;
export const PELUANG_GANTI_CARA = 0.004;
/** Share of those who stop that want a child soon; the others become unmet need. */
export const BAGIAN_BERHENTI_SEGERA = 0.66;

/** Monthly chance to conceive of couples that want a child soon, by the wife's age; others conceive at a small share of it. */
export const peluangHamilSegera = (umur: number): number =>
  umur < 25 ? 0.034 : umur < 30 ? 0.026 : umur < 35 ? 0.016 : umur < 40 ? 0.008 : umur < 45 ? 0.0015 : 0;
export const BAGIAN_HAMIL_UNMET = 0.3;
export const BAGIAN_HAMIL_PESERTA = 0.03;
export const HASIL_HAMIL = bobot<KehamilanContoh['hasil']>({ 'lahir-hidup': 92, keguguran: 7, 'lahir-mati': 1 });
export const PELUANG_KEMBAR = 0.009;
/** KBPP: begun within 42 days after the birth. */
export const PELUANG_KBPP = 0.6;
export const PELUANG_MAL = 0.025;

/** A month of service days in June (Hari Keluarga Nasional) lifts beginnings; the fasting months before lower them. */
export const iramaBulan = (bulan: number): number => [1, 0.95, 0.75, 0.85, 1.05, 1.6, 1.2, 1, 1.1, 1.05, 0.95, 0.9][bulan - 1] ?? 1;
