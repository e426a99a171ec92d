// The four "too": the wife too young, too old, births too close, too many (stunting-risk.md 3.1). Only for PUS.
import type { Anggota, Keluarga, Pasangan } from '../keluarga/keluarga.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { bulanPenuh, selisihHari, type Tanggal, tambahHari } from '../tanggal.ts';

/** Each part: yes, no, or null where a date is missing. */
export type EmpatTerlalu = { readonly muda: boolean; readonly tua: boolean; readonly dekat: boolean | null; readonly banyak: boolean };

/** Births fewer days apart than this are one delivery (twins), so no interval lies between them. */
const HARI_SATU_PERSALINAN = 30;

/** Living children of a wife known by name, in or out of the home. */
export const listAnak = (keluarga: Keluarga, istriId: string): Anggota[] =>
  [...keluarga.anggota.values()].filter((anggota) => anggota.ibuId === istriId && anggota.meninggal === null);

/** How many living children a wife has, by name or as told, whichever is more; null when neither is known. */
export function jumlahAnakHidup(keluarga: Keluarga, istriId: string): number | null {
  const [anak, terjawab] = [listAnak(keluarga, istriId).length, keluarga.pasangan.get(istriId)?.anakHidup ?? null];
  return anak === 0 ? terjawab : Math.max(anak, terjawab ?? 0);
}

/** Days of delivery, youngest first, twins once; null when a child's birth date is missing. */
function listPersalinan(anak: readonly Anggota[]): Tanggal[] | null {
  const lahir: Tanggal[] = [];
  for (const satu of anak) {
    if (satu.lahir === null) return null;
    lahir.push(satu.lahir);
  }
  const urut = lahir.sort().reverse();
  return urut.filter((tanggal, indeks) => {
    const lebihMuda = urut[indeks - 1];
    return lebihMuda === undefined || selisihHari(tanggal, lebihMuda) >= HARI_SATU_PERSALINAN;
  });
}

function isDekat(anak: readonly Anggota[], pasangan: Pasangan, pada: Tanggal, parameter: Parameter): boolean | null {
  const persalinan = listPersalinan(anak);
  if (persalinan === null) return null;
  const [bungsu, kakak] = persalinan;
  const isAnakTakTercatat = (pasangan.anakHidup ?? 0) > anak.length;
  const isPakaiKehamilan = pasangan.hamil !== null && parameter['krs.dekat.includePregnancy'];
  // Children told of but not known by name: two of them, or one and a pregnancy, could be close.
  if (bungsu === undefined) return isAnakTakTercatat && (isPakaiKehamilan || (pasangan.anakHidup ?? 0) > 1) ? null : false;
  if (bulanPenuh(bungsu, pada) >= parameter['krs.dekat.youngestMonthsExclusive']) return false;
  if (isPakaiKehamilan) {
    const hpht = pasangan.hamil?.hpht ?? null;
    if (hpht === null) return null;
    return bulanPenuh(bungsu, tambahHari(hpht, parameter['hamil.days'])) < parameter['krs.dekat.monthsExclusive'];
  }
  if (kakak === undefined) return isAnakTakTercatat ? null : false;
  return bulanPenuh(kakak, bungsu) < parameter['krs.dekat.monthsExclusive'];
}

/** The four parts for one couple; `umur` is the wife's completed age on the day. */
export function empatTerlalu(keluarga: Keluarga, pasangan: Pasangan, umur: number, pada: Tanggal, parameter: Parameter): EmpatTerlalu {
  const anak = listAnak(keluarga, pasangan.istriId);
  return {
    muda: umur < parameter['krs.muda.maxExclusive'],
    tua: umur >= parameter['krs.tua.min'] && umur <= parameter['krs.tua.max'],
    dekat: isDekat(anak, pasangan, pada, parameter),
    banyak: Math.max(anak.length, pasangan.anakHidup ?? 0) >= parameter['krs.banyak.min'],
  };
}

/** Whether any of the four holds; null when none holds and one is not known. */
export function isEmpatTerlalu({ muda, tua, dekat, banyak }: EmpatTerlalu): boolean | null {
  if (muda || tua || banyak || dekat) return true;
  return dekat === null ? null : false;
}
