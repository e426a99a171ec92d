// Families that were KRS at the last snapshot and are not now, and why: improved, aged out, moved (stunting-risk.md 7, C12).
import { parameterPada } from '../parameter/parameter.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { potretKeluarga } from '../potret/potret-keluarga.ts';
import { type Tanggal, tambahHari } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import type { SebabKrs } from './hasil-krs.ts';
import { awalSemester, semesterDari } from './semester.ts';

export const LABEL_KELUAR = {
  perbaikan: teks('Membaik: sebabnya sudah tidak ada', 'Improved: the cause was removed'),
  umur: teks('Lewat umur: sebabnya hilang karena waktu', 'Aged out: the cause went with time'),
  susunan: teks('Susunan keluarga berubah', 'The family changed'),
  pindah: teks('Pindah atau tidak ada lagi', 'Moved or no longer there'),
  'data-kurang': teks('Datanya kini belum lengkap', 'Its data is no longer complete'),
} as const satisfies Record<string, Teks>;
export type SebabKeluar = keyof typeof LABEL_KELUAR;

export type KeluarKrs = { readonly sebab: SebabKeluar /** Causes at the snapshot that hold no more. */; readonly hilang: readonly SebabKrs[] };

/** The day of the last snapshot before the half-year of `pada`: 30 June or 31 December. */
export const hariSnapshot = (pada: Tanggal): Tanggal => tambahHari(awalSemester(semesterDari(pada)), -1);

/** Whether one cause went because somebody did something about it: safe water or latrine, or a modern method taken up. */
function isDiperbaiki(sebab: SebabKrs, lalu: KeluargaPotret, kini: KeluargaPotret): boolean {
  if (sebab === 'air' || sebab === 'jamban') return true;
  const pemilik = lalu.pus.filter((satu) => satu.empatTerlalu[sebab] && !satu.isModern);
  return pemilik.some((satu) => kini.pus.find((lain) => lain.istri.id === satu.istri.id)?.isModern === true);
}

function sebabTidakBerisiko(lalu: KeluargaPotret, kini: KeluargaPotret): KeluarKrs {
  const hilang = lalu.krs.sebab.filter((satu) => !kini.krs.sebab.includes(satu));
  // The same facts on today's date: what they would still cause went by a new fact, the rest went by birthdays alone.
  const beku = potretKeluarga(() => lalu.keluarga, kini.pada, parameterPada(kini.pada)).krs;
  const karenaFakta = hilang.filter((satu) => beku.sebab.includes(satu));
  if (karenaFakta.some((satu) => isDiperbaiki(satu, lalu, kini))) return { sebab: 'perbaikan', hilang };
  return { sebab: karenaFakta.length > 0 ? 'susunan' : 'umur', hilang };
}

function nilaiKeluar(kini: KeluargaPotret): KeluarKrs | null {
  if (kini.isAktif && kini.krs.hasil === 'krs') return null;
  const lalu = kini.padaHari(hariSnapshot(kini.pada));
  if (!lalu?.isAktif || lalu.krs.hasil !== 'krs') return null;
  if (!kini.isAktif) return { sebab: 'pindah', hilang: lalu.krs.sebab };
  if (kini.krs.hasil === 'belum-lengkap') return { sebab: 'data-kurang', hilang: lalu.krs.sebab };
  if (kini.krs.hasil === 'tidak-berisiko') return sebabTidakBerisiko(lalu, kini);
  const beku = potretKeluarga(() => lalu.keluarga, kini.pada, parameterPada(kini.pada)).krs;
  return { sebab: beku.hasil === 'bukan-sasaran' ? 'umur' : 'susunan', hilang: lalu.krs.sebab };
}

const dinilai = new WeakMap<KeluargaPotret, KeluarKrs | null>();

/** Why the family left the list since the last snapshot; null when it was not on it, or still is. Worked out once per picture. */
export function keluarKrs(kini: KeluargaPotret): KeluarKrs | null {
  const lama = dinilai.get(kini);
  if (lama !== undefined) return lama;
  const baru = nilaiKeluar(kini);
  dinilai.set(kini, baru);
  return baru;
}
