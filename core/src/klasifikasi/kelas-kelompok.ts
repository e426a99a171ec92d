// The class of a group in one month as the office keeps it: computed, decided, and in words what is missing for the next. No name of a person.
import { parameterPada } from '../parameter/parameter.ts';
import type { PoktanPotret } from '../potret/potret.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Teks } from '../teks.ts';
import { bahanKelas, type HasilKelas, type KelasPoktan, nilaiKelas } from './poktan.ts';
import { kalimatKurang } from './poktan-kalimat.ts';

/** A class, or none reached yet. */
export type KelasKelompok = KelasPoktan | 'belum';

export type NilaiKelompok = {
  /** Null: the rubric was not made for this kind of group. */
  readonly hitung: KelasKelompok | null;
  readonly berikut: KelasPoktan | null;
  readonly kurang: readonly Teks[];
  /** The decision in force; `isBerbeda`: it is another class than the computed one. */
  readonly putus: { readonly kelas: KelasKelompok; readonly tanggal: Tanggal; readonly isBerbeda: boolean } | null;
};

/** The class of a group at the end of a month (`hariIni` while the month runs). */
export function nilaiKelompok({ poktan, pada }: Pick<PoktanPotret, 'poktan' | 'pada'>, hariIni: Tanggal): NilaiKelompok {
  const hari = pada < hariIni ? pada : hariIni;
  const parameter = parameterPada(hari);
  const bahan = bahanKelas(poktan, hari);
  const hasil: HasilKelas | null = bahan && nilaiKelas(bahan, parameter);
  const hitung = hasil === null ? null : (hasil.kelas ?? 'belum');
  const putus = poktan.kelas.at(-1);
  return {
    hitung,
    berikut: hasil?.berikut?.kelas ?? null,
    kurang: bahan && hasil?.berikut ? hasil.berikut.kurang.map((satu) => kalimatKurang(satu, bahan, hasil.berikut?.kelas ?? 'dasar', parameter)) : [],
    putus: putus ? { kelas: putus.putus, tanggal: putus.tanggal, isBerbeda: putus.putus !== (hitung ?? putus.hitung) } : null,
  };
}
