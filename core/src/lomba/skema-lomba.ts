// A judged competition as data: criteria and weights, scale, time rules, jury, tie rules, places (events.md 2, 3, 5, 6).
import * as z from 'zod/mini';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { type Teks, teks } from '../teks.ts';
import { banding, dariAngka, jumlah } from './pecahan.ts';

/** What may part teams of equal score, in the words of the minutes (events.md 6). */
export const LABEL_LANGKAH_SERI = {
  'kriteria-1': teks('Rata-rata kriteria dengan bobot terbesar', 'Mean on the heaviest criterion'),
  'kriteria-2': teks('Rata-rata kriteria dengan bobot berikutnya', 'Mean on the next heaviest criterion'),
  'kriteria-3': teks('Rata-rata kriteria dengan bobot ketiga', 'Mean on the third heaviest criterion'),
  'denda-sedikit': teks('Pengurangan nilai lebih sedikit', 'Fewer penalty points'),
  'nilai-terendah': teks('Nilai terendah dari juri lebih tinggi', 'Higher lowest juror score'),
  'suara-juri': teks('Suara juri', 'Vote of the jury'),
  undian: teks('Undian', 'Draw'),
} as const satisfies Record<string, Teks>;

export type LangkahSeri = keyof typeof LABEL_LANGKAH_SERI;

const LANGKAH = Object.keys(LABEL_LANGKAH_SERI) as [LangkahSeri, ...LangkahSeri[]];

const id = z.string().check(z.minLength(1), z.maxLength(64));
const nama = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
const detik = z.int().check(z.gte(0), z.lte(7200));
/** Weights and marks have at most two decimals, so that every score is an exact fraction. */
const duaDesimal = z.number().check(
  z.gte(0),
  z.lte(1000),
  z.refine((angka) => Number(angka.toFixed(2)) === angka),
);

export const skemaLomba = z.object({
  nama,
  kriteria: z.array(z.object({ id, nama, bobot: duaDesimal })).check(z.minLength(1), z.maxLength(40)),
  /** Marks from `rendah` to `tinggi`, both included, in steps of `langkah`. */
  skala: z.object({ rendah: duaDesimal, tinggi: duaDesimal, langkah: duaDesimal }),
  /** Seconds a performance must and may last; null: no such limit. */
  waktu: z.object({ sedikitnya: z.nullable(detik), selamanya: z.nullable(detik) }),
  /** Seconds that are free, then points for each started unit of seconds, at most so many. */
  denda: z.object({ bebasDetik: detik, satuanDetik: z.int().check(z.gte(1)), poin: duaDesimal, maksimal: duaDesimal }),
  /** Jurors a team needs; from how many jurors on the highest and lowest are dropped, null: never. */
  juri: z.object({ minimal: z.int().check(z.gte(1), z.lte(15)), pangkasMulai: z.nullable(z.int().check(z.gte(3))) }),
  seri: z.array(z.enum(LANGKAH)),
  /** After a shared rank: `kompetisi` skips (1, 2, 2, 4), `rapat` does not (1, 2, 2, 3). */
  peringkat: z.enum(['kompetisi', 'rapat']),
  juara: z.int().check(z.gte(1), z.lte(10)),
  harapan: z.int().check(z.gte(0), z.lte(10)),
  /** A team called three times and absent. */
  tidakHadir: z.enum(['terakhir', 'diskualifikasi']),
});

export type Lomba = z.infer<typeof skemaLomba>;

/** What makes the rules of a competition unusable; empty: they can be judged by. Weights must sum to exactly 100 (events.md 5.2). */
export function periksaLomba(lomba: Lomba): Tolakan[] {
  const hasil: Tolakan[] = [];
  const bobot = jumlah(lomba.kriteria.map((satu) => dariAngka(satu.bobot)));
  if (banding(bobot, dariAngka(100)) !== 0 || lomba.kriteria.some((satu) => satu.bobot === 0)) hasil.push(tolak('bobot-bukan-seratus', 'kriteria'));
  if (new Set(lomba.kriteria.map((satu) => satu.id)).size < lomba.kriteria.length) hasil.push(tolak('kriteria-kembar', 'kriteria'));
  if (lomba.skala.rendah >= lomba.skala.tinggi || lomba.skala.langkah === 0) hasil.push(tolak('skala-terbalik', 'skala'));
  const { sedikitnya, selamanya } = lomba.waktu;
  if (sedikitnya !== null && selamanya !== null && sedikitnya > selamanya) hasil.push(tolak('waktu-terbalik', 'waktu'));
  return hasil;
}
