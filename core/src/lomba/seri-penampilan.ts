// The tie rules of performances as keys: heaviest criteria, penalties, lowest juror, vote, draw (events.md 6).
import { banding, dariAngka, kurang, NOL, type Pecahan, pecahan, rata } from './pecahan.ts';
import type { Pelaksanaan } from './pelaksanaan.ts';
import type { AturanSeri } from './peringkat.ts';
import { findUndian, suaraAtas } from './seri-diputus.ts';
import type { LangkahSeri, Lomba } from './skema-lomba.ts';

/** What a team brings to a tie: the marks of every juror, their scores, and the points taken off. */
export type BahanSeri = { readonly nilai: readonly Readonly<Record<string, number>>[]; readonly perJuri: readonly Pecahan[]; readonly denda: Pecahan };

/**
 * The mean mark on the criteria of the `ke`-th weight, heaviest first; null when there is no such weight. Criteria of equal weight count
 * together: which of them is printed first must not decide. All jurors count here, also those a trimmed mean drops.
 */
function rataKriteria(lomba: Lomba, bahan: BahanSeri, ke: number): Pecahan | null {
  const bobot = [...new Set(lomba.kriteria.map((satu) => satu.bobot))].sort((a, b) => b - a)[ke - 1];
  const terpilih = lomba.kriteria.filter((satu) => satu.bobot === bobot);
  return rata(bahan.nilai.flatMap((lembar) => terpilih.map((satu) => dariAngka(lembar[satu.id] as number))));
}

const terendah = (daftar: readonly Pecahan[]): Pecahan => [...daftar].sort(banding)[0] ?? NOL;

/** Votes for each team of a group, in its order; null when nobody voted on it. A juror who named two of them, or sits on no jury here, has no vote. */
export function hitungSuara(jalan: Pick<Pelaksanaan, 'juri' | 'suara'>, grup: readonly string[]): number[] | null {
  const suara = suaraAtas(jalan.suara, grup);
  if (suara.length === 0) return null;
  const sah = jalan.juri.flatMap((juri) => {
    const pilihan = new Set(suara.filter((satu) => satu.juri === juri && grup.includes(satu.regu)).map((satu) => satu.regu));
    return pilihan.size === 1 ? [...pilihan] : [];
  });
  return grup.map((regu) => sah.filter((satu) => satu === regu).length);
}

const kunciSuara = (jalan: Pelaksanaan, grup: readonly string[]): Pecahan[] | null =>
  hitungSuara(jalan, grup)?.map((banyak) => pecahan(BigInt(banyak))) ?? null;

/** Places of a draw, first the highest; null when none names every team of the group. */
function kunciUndian({ undian }: Pelaksanaan, grup: readonly string[]): Pecahan[] | null {
  const hasil = findUndian(undian, grup)?.hasil;
  return hasil ? grup.map((regu) => pecahan(BigInt(-hasil.indexOf(regu)))) : null;
}

type Kunci = (lomba: Lomba, jalan: Pelaksanaan, bahan: (regu: string) => BahanSeri, grup: readonly string[]) => readonly Pecahan[] | null;

const menurutKriteria =
  (ke: number): Kunci =>
  (lomba, _jalan, bahan, grup) => {
    const kunci = grup.map((regu) => rataKriteria(lomba, bahan(regu), ke));
    return kunci.every((satu) => satu !== null) ? kunci : null;
  };

const KUNCI: Readonly<Record<LangkahSeri, Kunci>> = {
  'kriteria-1': menurutKriteria(1),
  'kriteria-2': menurutKriteria(2),
  'kriteria-3': menurutKriteria(3),
  'denda-sedikit': (_lomba, _jalan, bahan, grup) => grup.map((regu) => kurang(NOL, bahan(regu).denda)),
  'nilai-terendah': (_lomba, _jalan, bahan, grup) => grup.map((regu) => terendah(bahan(regu).perJuri)),
  'suara-juri': (_lomba, jalan, _bahan, grup) => kunciSuara(jalan, grup),
  undian: (_lomba, jalan, _bahan, grup) => kunciUndian(jalan, grup),
};

/** The tie rules of a competition, in its own order. What a vote leaves tied may be voted on again. */
export const aturanPenampilan = (lomba: Lomba, jalan: Pelaksanaan, bahan: (regu: string) => BahanSeri): AturanSeri<LangkahSeri>[] =>
  lomba.seri
    .flatMap((langkah) => (langkah === 'suara-juri' ? jalan.suara.map(() => langkah) : [langkah]))
    .map((langkah) => ({ langkah, kunci: (grup) => KUNCI[langkah](lomba, jalan, bahan, grup) }));
