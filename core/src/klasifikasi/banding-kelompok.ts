// What a changed rubric would change among the groups: who would get another class over the same evidence.
import type { KelasKelompok } from '../poktan/kelas-poktan.ts';
import { batasPoktan } from './batas-poktan.ts';
import type { Rubrik } from './imp/rubrik.ts';
import { type BahanKelas, KELAS_POKTAN, nilaiKelas } from './poktan.ts';

export type BahanKelompok = { readonly id: string; readonly bahan: BahanKelas };

export type UbahKelompok = { readonly id: string; readonly dari: KelasKelompok; readonly ke: KelasKelompok };
export type BandingKelompok = { readonly naik: number; readonly turun: number; readonly tetap: number; readonly ubah: readonly UbahKelompok[] };

const URUT: readonly KelasKelompok[] = ['belum', ...KELAS_POKTAN];

/** Compares two rubrics over the same groups; `ubah` names those whose class differs. */
export function bandingKelompok(lama: Pick<Rubrik, 'poktan'>, baru: Pick<Rubrik, 'poktan'>, semua: readonly BahanKelompok[]): BandingKelompok {
  const kelas = (bahan: BahanKelas, rubrik: Pick<Rubrik, 'poktan'>): KelasKelompok => nilaiKelas(bahan, batasPoktan(rubrik)).kelas ?? 'belum';
  const ubah = semua.map(({ id, bahan }) => ({ id, dari: kelas(bahan, lama), ke: kelas(bahan, baru) })).filter(({ dari, ke }) => dari !== ke);
  const naik = ubah.filter(({ dari, ke }) => URUT.indexOf(ke) > URUT.indexOf(dari)).length;
  return { naik, turun: ubah.length - naik, tetap: semua.length - ubah.length, ubah };
}
