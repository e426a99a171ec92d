// From marks to the score of a team: weighted sum per juror, mean over the jurors, penalties after the mean (events.md 5).
import { banding, dariAngka, jumlah, kali, type Pecahan, pecahan, rata } from './pecahan.ts';
import type { Lomba } from './skema-lomba.ts';

/** Marks of one sheet by criterion, all of them given. */
export type NilaiLembar = Readonly<Record<string, number>>;

/** Juror score: sum of weight times mark, over 100. With twenty equal weights of 5 this is the checklist's sum / 20. */
export const nilaiJuri = (lomba: Lomba, nilai: NilaiLembar): Pecahan =>
  kali(jumlah(lomba.kriteria.map((satu) => kali(dariAngka(satu.bobot), dariAngka(nilai[satu.id] as number)))), pecahan(1n, 100n));

/** The mean of the juror scores; from `pangkasMulai` jurors on without one highest and one lowest. Null without jurors. */
export function rataPangkas(nilai: readonly Pecahan[], pangkasMulai: number | null): Pecahan | null {
  if (pangkasMulai === null || nilai.length < pangkasMulai) return rata(nilai);
  return rata([...nilai].sort(banding).slice(1, -1));
}

/**
 * Points taken off for a performance of `lama` seconds: too long or too short, the first seconds free, then so much for each started
 * unit, at most `maksimal`. Basis: inferred (events.md 5.4).
 */
export function dendaWaktu({ waktu, denda }: Lomba, lama: number): Pecahan {
  const lewat = Math.max(waktu.selamanya === null ? 0 : lama - waktu.selamanya, waktu.sedikitnya === null ? 0 : waktu.sedikitnya - lama, 0);
  const satuan = Math.ceil(Math.max(0, lewat - denda.bebasDetik) / denda.satuanDetik);
  const poin = kali(pecahan(BigInt(satuan)), dariAngka(denda.poin));
  const maksimal = dariAngka(denda.maksimal);
  return banding(poin, maksimal) > 0 ? maksimal : poin;
}
