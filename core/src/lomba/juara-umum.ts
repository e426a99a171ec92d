// The overall winner: medal points of all competitions by contingent, with tie rules of its own (events.md 6).
import { type Teks, teks } from '../teks.ts';
import { banding, dariAngka, jumlah, kurang, NOL, type Pecahan, pecahan, rata } from './pecahan.ts';
import { type AturanSeri, type CaraPeringkat, type Peringkat, susunPeringkat } from './peringkat.ts';

export const LABEL_LANGKAH_UMUM = {
  'juara-1': teks('Juara 1 lebih banyak', 'More first places'),
  'juara-2': teks('Juara 2 lebih banyak', 'More second places'),
  'juara-3': teks('Juara 3 lebih banyak', 'More third places'),
  'rata-nilai': teks('Rata-rata nilai lebih tinggi', 'Higher mean score'),
} as const satisfies Record<string, Teks>;

export type LangkahUmum = keyof typeof LABEL_LANGKAH_UMUM;

/** One team's place in one competition; without a score (absent, disqualified) it earns nothing. */
export type HasilUntukUmum = {
  readonly kontingen: string;
  readonly peringkat: number | null;
  readonly nilai: Pecahan | null;
  /** Its points are on another scale than marks (a quiz goes into the hundreds) and would drown them: left out of the mean. Basis: inferred. */
  readonly isTanpaRata?: boolean;
  /** Medal points of its competition; left out: those of the gathering. */
  readonly poinMedali?: readonly number[] | undefined;
};

export type Perolehan = {
  readonly kontingen: string;
  readonly poin: Pecahan;
  /** How many first, second and third places. */
  readonly juara: readonly [number, number, number];
  /** Mean of its marks, unrounded; null without any. */
  readonly rata: Pecahan | null;
};

function perolehan(kontingen: string, hasil: readonly HasilUntukUmum[], poinMedali: readonly number[]): Perolehan {
  const milik = hasil.flatMap(({ kontingen: siapa, peringkat, nilai, isTanpaRata, poinMedali: milikLomba }) =>
    siapa === kontingen && nilai && peringkat ? [{ peringkat, nilai, isTanpaRata, medali: (milikLomba ?? poinMedali)[peringkat - 1] ?? 0 }] : [],
  );
  const ke = (tempat: number): number => milik.filter((satu) => satu.peringkat === tempat).length;
  return {
    kontingen,
    poin: jumlah(milik.map((satu) => dariAngka(satu.medali))),
    juara: [ke(1), ke(2), ke(3)],
    rata: rata(milik.flatMap((satu) => (satu.isTanpaRata ? [] : [satu.nilai]))),
  };
}

/** Means as keys; a contingent without any score stands below every other, also below scores under zero. */
function kunciRata(grup: readonly Perolehan[]): Pecahan[] {
  const terendah = grup.flatMap((satu) => (satu.rata ? [satu.rata] : [])).sort(banding)[0] ?? NOL;
  return grup.map((satu) => satu.rata ?? kurang(terendah, pecahan(1n)));
}

/**
 * Ranks the contingents by medal points; equal points by more first places, then seconds, thirds, then the mean score. A shared place
 * in a competition gives its points to each. Every contingent is listed, also with nothing. Basis: inferred (events.md 6).
 */
export function juaraUmum(
  kontingen: readonly string[],
  hasil: readonly HasilUntukUmum[],
  poinMedali: readonly number[],
  cara: CaraPeringkat,
): Peringkat<LangkahUmum> & { readonly perolehan: ReadonlyMap<string, Perolehan> } {
  const semua = new Map(kontingen.map((satu) => [satu, perolehan(satu, hasil, poinMedali)]));
  const get = (satu: string): Perolehan => semua.get(satu) as Perolehan;
  const tempat = (langkah: LangkahUmum, ke: 0 | 1 | 2): AturanSeri<LangkahUmum> => ({
    langkah,
    kunci: (grup) => grup.map((satu) => pecahan(BigInt(get(satu).juara[ke]))),
  });
  const aturan: AturanSeri<LangkahUmum>[] = [
    ...[tempat('juara-1', 0), tempat('juara-2', 1), tempat('juara-3', 2)],
    { langkah: 'rata-nilai', kunci: (grup) => kunciRata(grup.map(get)) },
  ];
  const entri = [...semua].map(([id, { poin }]) => ({ id, nilai: poin }));
  return { ...susunPeringkat(entri, aturan, cara), perolehan: semua };
}
