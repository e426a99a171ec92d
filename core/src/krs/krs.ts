// Family at risk of stunting: a planning list, never a diagnosis (stunting-risk.md 1, 3 and 4, rule SIGA_VERVAL).
import { isHadir, type Keluarga } from '../keluarga/keluarga.ts';
import type { Parameter } from '../parameter/parameter.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import { bulanPenuh, type Tanggal } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import { isEmpatTerlalu } from './empat-terlalu.ts';
import { isAirLayak, isJambanLayak } from './layak.ts';

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

/** Yes if any is yes, else unknown if any is unknown. */
const salahSatu = (daftar: readonly (boolean | null)[]): boolean | null => (daftar.includes(true) ? true : daftar.includes(null) ? null : false);

/** No if either is no, else unknown if either is unknown. */
const keduanya = (a: boolean | null, b: boolean | null): boolean | null => (a === false || b === false ? false : a === null || b === null ? null : true);

const balik = (nilai: boolean | null): boolean | null => (nilai === null ? null : !nilai);

/** Whether a couple is not a user of a modern method; null when its status was never asked. */
export function isBukanPesertaModern(pus: PusPotret, parameter: Parameter): boolean | null {
  if (pus.kotak === 'belum') return null;
  return pus.kotak === 'hamil' ? parameter['krs.pregnantIsNonUser'] : !pus.isModern;
}

function nilaiSasaran(keluarga: Keluarga, pus: readonly PusPotret[], isPusTakTentu: boolean, pada: Tanggal, parameter: Parameter) {
  let baduta = false;
  let balita = false;
  let isLahirAnakHilang = false;
  for (const anggota of keluarga.anggota.values()) {
    if (!isHadir(anggota)) continue;
    if (anggota.lahir === null) {
      isLahirAnakHilang ||= anggota.hubungan === 'anak' && anggota.statusKawin === 'belum-kawin';
      continue;
    }
    const umurBulan = bulanPenuh(anggota.lahir, pada);
    if (umurBulan < parameter['krs.badutaMonthsExclusive']) baduta = true;
    else if (umurBulan < parameter['krs.balitaMonthsExclusive']) balita = true;
  }
  const isPus = pus.length > 0 ? true : isPusTakTentu ? null : false;
  const sasaran: SasaranKrs = { pus: isPus, hamil: pus.some((satu) => satu.kotak === 'hamil'), baduta, balita };
  return { sasaran, isSasaran: salahSatu([isPus, baduta, balita, isLahirAnakHilang ? null : false]), isLahirAnakHilang };
}

function listSebab(airBuruk: boolean | null, jambanBuruk: boolean | null, pus: readonly PusPotret[], parameter: Parameter): SebabKrs[] {
  const sebab = new Set<SebabKrs>();
  if (airBuruk) sebab.add('air');
  if (jambanBuruk) sebab.add('jamban');
  for (const satu of pus) {
    if (!isBukanPesertaModern(satu, parameter)) continue;
    for (const bagian of ['muda', 'tua', 'dekat', 'banyak'] as const) if (satu.empatTerlalu[bagian]) sebab.add(bagian);
  }
  return [...sebab];
}

function listKurang(keluarga: Keluarga, pus: readonly PusPotret[], isPusTakTentu: boolean, isLahirAnakHilang: boolean): KurangKrs[] {
  const kurang: KurangKrs[] = [];
  if ((keluarga.rumah?.air ?? null) === null) kurang.push('air');
  if ((keluarga.rumah?.jamban ?? null) === null) kurang.push('jamban');
  if (isPusTakTentu) kurang.push('lahir-istri');
  if (isLahirAnakHilang) kurang.push('lahir-anak');
  if (pus.some((satu) => satu.kotak === 'belum')) kurang.push('kb');
  if (!isLahirAnakHilang && pus.some((satu) => satu.empatTerlalu.dekat === null)) kurang.push('jarak-anak');
  return kurang;
}

/**
 * The decision table D1 to D9, from the top down. `isPusTakTentu`: a wife's birth date is missing, so that PUS cannot be told.
 */
export function nilaiKrs(keluarga: Keluarga, pus: readonly PusPotret[], isPusTakTentu: boolean, pada: Tanggal, parameter: Parameter): HasilKrs {
  const { sasaran, isSasaran, isLahirAnakHilang } = nilaiSasaran(keluarga, pus, isPusTakTentu, pada, parameter);
  if (isSasaran === false) return { hasil: 'bukan-sasaran', baris: 'D1', sasaran, isSasaran, sebab: [], kurang: [] };
  const kurang = listKurang(keluarga, pus, isPusTakTentu, isLahirAnakHilang);
  if (isSasaran === null) return { hasil: 'belum-lengkap', baris: 'D2', sasaran, isSasaran, sebab: [], kurang };

  const airBuruk = balik(isAirLayak(keluarga.rumah?.air ?? null));
  const jambanBuruk = balik(isJambanLayak(keluarga.rumah?.jamban ?? null, parameter));
  const t4 = salahSatu([...pus.map((satu) => isEmpatTerlalu(satu.empatTerlalu)), isPusTakTentu ? null : false]);
  const nonModern = salahSatu([...pus.map((satu) => isBukanPesertaModern(satu, parameter)), isPusTakTentu ? null : false]);
  // Per couple, not per family: of two wives, one may be 4T and the other the non-user.
  const isCoupleBerisiko = salahSatu([
    ...pus.map((satu) => keduanya(isEmpatTerlalu(satu.empatTerlalu), isBukanPesertaModern(satu, parameter))),
    isPusTakTentu ? null : false,
  ]);
  const sebab = listSebab(airBuruk, jambanBuruk, pus, parameter);
  const dasar = { sasaran, isSasaran, sebab };
  if (airBuruk) return { ...dasar, hasil: 'krs', baris: 'D3', kurang };
  if (jambanBuruk) return { ...dasar, hasil: 'krs', baris: 'D4', kurang };
  if (isCoupleBerisiko) return { ...dasar, hasil: 'krs', baris: 'D5', kurang };
  if (airBuruk === false && jambanBuruk === false && isCoupleBerisiko === false) {
    const baris = t4 === false ? 'D6' : t4 === null && nonModern === false ? 'D8' : 'D7';
    return { ...dasar, hasil: 'tidak-berisiko', baris, kurang };
  }
  return { ...dasar, hasil: 'belum-lengkap', baris: 'D9', kurang };
}
