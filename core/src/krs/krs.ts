// Family at risk of stunting: a planning list, never a diagnosis (stunting-risk.md 1, 3 and 4, rule SIGA_VERVAL).
import { isHadir, type Keluarga } from '../keluarga/keluarga.ts';
import type { Parameter } from '../parameter/parameter.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import { bulanPenuh, type Tanggal } from '../tanggal.ts';
import { isEmpatTerlalu } from './empat-terlalu.ts';
import type { HasilKrs, KurangKrs, SasaranKrs, SebabKrs } from './hasil-krs.ts';
import { isAirLayak, isJambanLayak } from './layak.ts';

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
