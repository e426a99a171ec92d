// What happened to a couple's contraception in a month: begun, changed, dropped (family-planning.md 5 and 6.7).
import type { MasaKb, Pasangan, Persalinan } from '../keluarga/keluarga.ts';
import type { Parameter } from '../parameter/parameter.ts';
import type { KotakPus } from '../pus/kotak.ts';
import { selisihHari, type Tanggal } from '../tanggal.ts';
import type { Metode } from './metode.ts';

/**
 * How a stretch of use began: `baru` first ever, or first after a birth; `ganti` straight from another method; `kembali` after
 * a pause; `tak-tentu` nobody knows what was before.
 */
export type CaraMulai = 'baru' | 'ganti' | 'kembali' | 'tak-tentu';

/** One beginning of use; `tanggal`: the day it became known, see `MasaKb.kejadian`; `dari`: the method before it, when it followed straight on. */
export type MulaiKb = { readonly tanggal: Tanggal; readonly cara: CaraMulai; readonly metode: Metode; readonly dari: Metode | null };

export type PeristiwaKb = {
  /** Stretches whose beginning became known in the month. */
  readonly mulai: readonly MulaiKb[];
  /** Active user at the end of the month before. */
  readonly isPaLalu: boolean;
  /** Active user then, still PUS now, and no longer a user. */
  readonly isPutus: boolean;
};

/** The last birth or miscarriage between the end of the stretch before and the beginning of this one. */
function isSesudahPersalinan(persalinan: readonly Persalinan[], sebelum: MasaKb | undefined, mulai: Tanggal): boolean {
  const sejak = sebelum?.selesai ?? null;
  return persalinan.some((satu) => satu.tanggal <= mulai && (sejak === null || satu.tanggal >= sejak));
}

/** How the stretch at `indeks` began; null when its first day is not known. */
export function caraMulai(pasangan: Pasangan, indeks: number, parameter: Parameter): CaraMulai | null {
  const masa = pasangan.masaKb[indeks];
  if (!masa || masa.mulai === null) return null;
  const sebelum = pasangan.masaKb[indeks - 1];
  if (parameter['kb.pbAfterBirth'] && isSesudahPersalinan(pasangan.persalinan, sebelum, masa.mulai)) return 'baru';
  if (sebelum) return sebelum.selesai === masa.mulai ? 'ganti' : 'kembali';
  if (masa.pertamaKali === null) return 'tak-tentu';
  return masa.pertamaKali ? 'baru' : 'kembali';
}

/** The beginnings of the days from `awal` to `akhir`. */
export function listMulai(pasangan: Pasangan, awal: Tanggal, akhir: Tanggal, parameter: Parameter): MulaiKb[] {
  const mulai: MulaiKb[] = [];
  for (const [indeks, { kejadian, metode }] of pasangan.masaKb.entries()) {
    if (kejadian === null || kejadian < awal || kejadian > akhir) continue;
    const cara = caraMulai(pasangan, indeks, parameter);
    if (cara !== null) mulai.push({ tanggal: kejadian, cara, metode, dari: cara === 'ganti' ? (pasangan.masaKb[indeks - 1]?.metode ?? null) : null });
  }
  return mulai;
}

/** Whether a couple in this box uses nothing any more (family-planning.md 6.7). */
export const isBerhentiKb = (kotak: KotakPus, parameter: Parameter): boolean =>
  kotak === 'ias' || kotak === 'iat' || kotak === 'tial' || (kotak === 'hamil' && parameter['kb.doIncludesPregnant']);

/**
 * Events of the days from `awal` to `akhir`. `kotakLalu` is the couple's box at the end of the month before, null when it was
 * not PUS then.
 */
export function peristiwaKb(pasangan: Pasangan, kotak: KotakPus, kotakLalu: KotakPus | null, awal: Tanggal, akhir: Tanggal, parameter: Parameter): PeristiwaKb {
  const mulai = listMulai(pasangan, awal, akhir, parameter);
  const isPaLalu = kotakLalu === 'pa';
  return { mulai, isPaLalu, isPutus: isPaLalu && isBerhentiKb(kotak, parameter) };
}

/** Whether a method began within `kb.kbppDays` days after a delivery (Peraturan BKKBN 18/2020). */
export function isKbpp(pasangan: Pasangan, persalinan: Persalinan, parameter: Parameter): boolean {
  return pasangan.masaKb.some((masa) => {
    // In use on a day within those days, it began within them: whatever was used before ended with the birth.
    const mulai = masa.mulai ?? masa.kejadian;
    if (mulai === null) return false;
    const hari = selisihHari(persalinan.tanggal, mulai);
    return hari >= 0 && hari <= parameter['kb.kbppDays'];
  });
}
