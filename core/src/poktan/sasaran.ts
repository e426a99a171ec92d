// Who is the target of each kind of group, from the families' book (poktan.md 1, indicators.md D4; the limits are parameters).
import { type Anggota, isDiDesa, isHadir, type Keluarga } from '../keluarga/keluarga.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { bulanPenuh, type Tanggal, umurTahun } from '../tanggal.ts';
import type { JenisPoktan } from './pilihan.ts';

type Uji = (anggota: Anggota, lahir: Tanggal, pada: Tanggal, parameter: Parameter) => boolean;

const isAnakBkb: Uji = (_anggota, lahir, pada, parameter) => {
  const bulan = bulanPenuh(lahir, pada);
  return bulan >= 0 && bulan < parameter['poktan.bkb.maxMonthsExclusive'];
};
const isRemaja: Uji = (anggota, lahir, pada, parameter) => {
  const umur = umurTahun(lahir, pada);
  return anggota.statusKawin === 'belum-kawin' && umur >= parameter['poktan.bkr.min'] && umur <= parameter['poktan.bkr.max'];
};
const isLansia: Uji = (_anggota, lahir, pada, parameter) => umurTahun(lahir, pada) >= parameter['poktan.bkl.min'];

/** UPPKA has no target in the tables: KB users first, other families too. */
const UJI: Readonly<Record<JenisPoktan, Uji | null>> = { bkb: isAnakBkb, bkr: isRemaja, bkl: isLansia, uppka: null, pikr: isRemaja };

const isKena = (uji: Uji, satu: Anggota, pada: Tanggal, parameter: Parameter): boolean =>
  isHadir(satu) && satu.lahir !== null && uji(satu, satu.lahir, pada, parameter);

/** The members of a family who are (or make it) the target of a kind of group on a day; whose birth date is unknown are left out. */
export function listSasaran(jenis: JenisPoktan, keluarga: Keluarga, pada: Tanggal, parameter: Parameter): Anggota[] {
  const uji = UJI[jenis];
  return uji === null || !isDiDesa(keluarga) ? [] : [...keluarga.anggota.values()].filter((satu) => isKena(uji, satu, pada, parameter));
}

/** Whether a family is a target of a kind of group. */
export function isSasaran(jenis: JenisPoktan, keluarga: Keluarga, pada: Tanggal, parameter: Parameter): boolean {
  const uji = UJI[jenis];
  if (uji === null || !isDiDesa(keluarga)) return false;
  for (const satu of keluarga.anggota.values()) if (isKena(uji, satu, pada, parameter)) return true;
  return false;
}

/** Whether a person of the book is elderly on a day. */
export const isOrangLansia = (orang: Anggota | undefined, pada: Tanggal, parameter: Parameter): boolean =>
  orang !== undefined && orang.lahir !== null && isHadir(orang) && isLansia(orang, orang.lahir, pada, parameter);
