// Who is PUS on a day, and the one box each couple is in (family-planning.md 1 and 4).
import { type Anggota, findMasaBerjalan, isHadir, type Pasangan } from '../keluarga/keluarga.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { type Tanggal, umurTahun } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';

/**
 * The five boxes of the programme, and `belum`: the status was never asked, or not since a birth. `belum` is never counted
 * into another box, and a report cannot be sent while it is not empty.
 */
export type KotakPus = 'pa' | 'hamil' | 'ias' | 'iat' | 'tial' | 'belum';

export const LABEL_KOTAK: Record<KotakPus, Teks> = {
  pa: teks('Peserta KB aktif', 'Using contraception'),
  hamil: teks('Hamil', 'Pregnant'),
  ias: teks('Ingin anak segera', 'Wants a child soon'),
  iat: teks('Ingin anak ditunda', 'Wants a child later'),
  tial: teks('Tidak ingin anak lagi', 'Wants no more children'),
  belum: teks('Belum didata', 'Not asked yet'),
};

/** Whether a member is a married woman who lives in the family. */
export const isIstri = (anggota: Anggota): boolean => anggota.jenisKelamin === 'P' && anggota.statusKawin === 'kawin' && isHadir(anggota);

/** Whether a wife makes her couple a PUS on a day; null when her birth date is not known. */
export function isPus(anggota: Anggota, pada: Tanggal, parameter: Parameter): boolean | null {
  if (!isIstri(anggota)) return false;
  if (anggota.lahir === null) return null;
  const umur = umurTahun(anggota.lahir, pada);
  return umur >= parameter['pus.wifeAgeMin'] && umur <= parameter['pus.wifeAgeMax'];
}

/** The box of a couple. Pregnant beats using: a pregnant woman cannot be an active user. */
export function kotakPus(pasangan: Pasangan, parameter: Parameter): KotakPus {
  if (pasangan.hamil) return 'hamil';
  const metode = findMasaBerjalan(pasangan)?.metode;
  if (metode && (metode !== 'tradisional' || parameter['kb.paIncludesTraditional'])) return 'pa';
  if (pasangan.ingin === 'segera') return 'ias';
  if (pasangan.ingin === 'tunda') return 'iat';
  return pasangan.ingin === 'tidak-lagi' ? 'tial' : 'belum';
}
