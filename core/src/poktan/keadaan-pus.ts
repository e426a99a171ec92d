// Whether a family present at a meeting holds a PUS and uses contraception: counted from its book, never typed (poktan.md 3).
import { getPasangan, isDiDesa, type Keluarga } from '../keluarga/keluarga.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { isPus, kotakPus } from '../pus/kotak.ts';
import type { Tanggal } from '../tanggal.ts';

/** `pus` is null when it cannot be told: a family outside the book, or a wife whose birth date is not known. */
export type KeadaanPus = { readonly pus: boolean | null; readonly kb: boolean };

const TAK_TENTU: KeadaanPus = { pus: null, kb: false };

/** The state of one family on a day; a family is counted once, also with two wives. */
export function keadaanPus(keluarga: Keluarga | undefined, pada: Tanggal, parameter: Parameter): KeadaanPus {
  if (!keluarga || keluarga.terdaftar === null) return TAK_TENTU;
  if (!isDiDesa(keluarga)) return { pus: false, kb: false };
  const istri = [...keluarga.anggota.values()];
  const pus = istri.filter((satu) => isPus(satu, pada, parameter) === true);
  if (pus.length === 0) return istri.some((satu) => isPus(satu, pada, parameter) === null) ? TAK_TENTU : { pus: false, kb: false };
  return { pus: true, kb: pus.some((satu) => kotakPus(getPasangan(keluarga, satu.id), parameter) === 'pa') };
}
