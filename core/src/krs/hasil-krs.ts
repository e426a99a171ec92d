// What the KRS rule answers: result, causes, what is missing, in words; apart from the rule so that a family can keep it.
import { type Teks, teks } from '../teks.ts';

export const LABEL_SEBAB = {
  air: teks('Air minum utama tidak layak', 'Unsafe main drinking water'),
  jamban: teks('Jamban tidak layak', 'Unsafe latrine'),
  muda: teks('Terlalu muda', 'Wife too young'),
  tua: teks('Terlalu tua', 'Wife too old'),
  dekat: teks('Jarak anak terlalu dekat', 'Births too close'),
  banyak: teks('Anak terlalu banyak', 'Too many children'),
} as const satisfies Record<string, Teks>;
export type SebabKrs = keyof typeof LABEL_SEBAB;

export const LABEL_KURANG = {
  air: teks('sumber air minum', 'source of drinking water'),
  jamban: teks('jamban', 'latrine'),
  kb: teks('keadaan KB', 'contraception status'),
  'lahir-istri': teks('tanggal lahir istri', "wife's birth date"),
  'lahir-anak': teks('tanggal lahir anak', "child's birth date"),
  'jarak-anak': teks('jarak kelahiran dua anak termuda', 'interval between the two youngest children'),
} as const satisfies Record<string, Teks>;
export type KurangKrs = keyof typeof LABEL_KURANG;

export type SasaranKrs = { readonly pus: boolean | null; readonly hamil: boolean; readonly baduta: boolean; readonly balita: boolean };

/** The rule that combines the factors (stunting-risk.md 1) and its edition here; kept with every stored flag. */
export const ATURAN_KRS = 'SIGA_VERVAL/1';

/** The rows of the decision table. */
export const BARIS_KRS = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'] as const;

export type HasilKrs = {
  readonly hasil: 'bukan-sasaran' | 'belum-lengkap' | 'krs' | 'tidak-berisiko';
  /** Row of the decision table that settled it. */
  readonly baris: (typeof BARIS_KRS)[number];
  readonly sasaran: SasaranKrs;
  /** Null when the target class itself cannot be told. */
  readonly isSasaran: boolean | null;
  /** Every true cause; the family still counts once. */
  readonly sebab: readonly SebabKrs[];
  /** What to ask so that it can be settled. */
  readonly kurang: readonly KurangKrs[];
};

export const LABEL_HASIL_KRS: Record<HasilKrs['hasil'], Teks> = {
  'bukan-sasaran': teks('Bukan sasaran', 'Not a target family'),
  'belum-lengkap': teks('Belum lengkap', 'Not complete'),
  krs: teks('Berisiko stunting', 'At risk of stunting'),
  'tidak-berisiko': teks('Tidak berisiko', 'Not at risk'),
};
