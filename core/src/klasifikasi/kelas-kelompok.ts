// The class of a group on a day by the rubric in force: computed, decided, what is missing for the next, and what a proposal or decision keeps of it. No name of a person.
import type { KelasKelompok, PenilaianKelompok } from '../poktan/kelas-poktan.ts';
import type { PoktanPotret } from '../potret/potret.ts';
import type { Bulan, Tanggal } from '../tanggal.ts';
import type { Teks } from '../teks.ts';
import { batasPoktan } from './batas-poktan.ts';
import { type Rubrik, rubrikPada } from './imp/rubrik.ts';
import { RUBRIK_AWAL } from './imp/rubrik-awal.ts';
import { type BahanKelas, bahanKelas, duaBelasBulan, type HasilKelas, type KelasPoktan, nilaiKelas } from './poktan.ts';
import { kalimatKurang } from './poktan-kalimat.ts';

export type HitunganKelompok = HasilKelas & { readonly bahan: BahanKelas; readonly kalimat: readonly Teks[]; readonly penilaian: PenilaianKelompok };

const buktiDari = (bahan: BahanKelas): PenilaianKelompok['bukti'] => ({
  sk: Number(bahan.sk),
  ketua: Number(bahan.ketua),
  'sekretaris-bendahara': Number(bahan.sekretarisBendahara),
  'terlatih-persen': bahan.terlatihPersen,
  pertemuan: bahan.pertemuan,
  'sarana-persen': bahan.saranaPersen,
  terpadu: Number(bahan.terpadu),
  lapor: bahan.lapor,
});

/** The class by the rubric in force on the day; `daftar` are its versions. Null for UPPKA and PIK-R, which it was not made for. */
export function hitungKelompok(poktan: PoktanPotret['poktan'], pada: Tanggal, daftar: readonly Rubrik[]): HitunganKelompok | null {
  const bahan = bahanKelas(poktan, pada);
  if (bahan === null) return null;
  const rubrik = rubrikPada(daftar, pada) ?? RUBRIK_AWAL;
  const batas = batasPoktan(rubrik);
  const { kelas, berikut } = nilaiKelas(bahan, batas);
  const penilaian = { sampai: duaBelasBulan(pada).at(-1) as Bulan, rubrik: rubrik.versi, hitung: kelas ?? 'belum', bukti: buktiDari(bahan) } as const;
  return { kelas, berikut, bahan, kalimat: berikut ? berikut.kurang.map((satu) => kalimatKurang(satu, bahan, berikut.kelas, batas)) : [], penilaian };
}

export type NilaiKelompok = {
  /** Null: the rubric was not made for this kind of group. */
  readonly hitung: KelasKelompok | null;
  readonly berikut: KelasPoktan | null;
  readonly kurang: readonly Teks[];
  /** What the rubric looked at: by it the office tries another rubric. */
  readonly bahan: BahanKelas | null;
  /** The decision in force; `isBerbeda`: it is another class than the computed one. */
  readonly putus: { readonly kelas: KelasKelompok; readonly tanggal: Tanggal; readonly isBerbeda: boolean } | null;
};

/** The class of a group at the end of a month (`hariIni` while the month runs). */
export function nilaiKelompok({ poktan, pada }: Pick<PoktanPotret, 'poktan' | 'pada'>, hariIni: Tanggal, daftar: readonly Rubrik[]): NilaiKelompok {
  const hasil = hitungKelompok(poktan, pada < hariIni ? pada : hariIni, daftar);
  const hitung = hasil?.penilaian.hitung ?? null;
  const putus = poktan.kelas.putus.at(-1);
  return {
    hitung,
    berikut: hasil?.berikut?.kelas ?? null,
    kurang: hasil?.kalimat ?? [],
    bahan: hasil?.bahan ?? null,
    putus: putus ? { kelas: putus.putus, tanggal: putus.tanggal, isBerbeda: putus.putus !== (hitung ?? putus.hitung) } : null,
  };
}
