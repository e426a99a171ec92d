// The class of a BKB, BKR or BKL group by Lini's working rubric: no official table was found, so it is never shown as official.
import { KETERPADUAN } from '../poktan/pilihan.ts';
import { listPengurus, type Poktan } from '../poktan/poktan.ts';
import { isLaporBulan } from '../poktan/rekap.ts';
import { SARANA } from '../poktan/sarana.ts';
import { akhirBulan, awalBulan, type Bulan, bulanDari, daftarBulan, type Tanggal, tambahBulan } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import type { BatasPoktan } from './batas-poktan.ts';

/** Lowest first; a group that does not reach the first is not classified yet. */
export const KELAS_POKTAN = ['dasar', 'berkembang', 'paripurna'] as const;
export type KelasPoktan = (typeof KELAS_POKTAN)[number];

export const LABEL_KELAS_POKTAN: Readonly<Record<KelasPoktan | 'belum', Teks>> = {
  dasar: teks('Dasar', 'Basic'),
  berkembang: teks('Berkembang', 'Developing'),
  paripurna: teks('Paripurna', 'Complete'),
  belum: teks('Belum diklasifikasi', 'Not classified yet'),
};

/** What the rubric looks at. Shares are percent; null: nothing to take a share of, which is no share at all. */
export type BahanKelas = {
  readonly sk: boolean;
  readonly ketua: boolean;
  readonly sekretarisBendahara: boolean;
  readonly terlatihPersen: number | null;
  readonly pertemuan: number;
  readonly saranaPersen: number | null;
  readonly terpadu: boolean;
  readonly lapor: number;
};

export const BARIS_KELAS = ['sk', 'pengurus', 'terlatih', 'pertemuan', 'sarana', 'terpadu', 'lapor'] as const;
export type BarisKelas = (typeof BARIS_KELAS)[number];

export type HasilKelas = {
  readonly kelas: KelasPoktan | null;
  /** The next class and the lines that do not hold for it yet; null: the highest is reached. */
  readonly berikut: { readonly kelas: KelasPoktan; readonly kurang: readonly BarisKelas[] } | null;
};

/** Whether the class at `ke` asks for something that is asked from a class on. */
export const isDiminta = (mulai: 1 | 2 | 3 | null, ke: 0 | 1 | 2): boolean => mulai !== null && ke + 1 >= mulai;

/** Whether each line of the rubric holds for a class; `ke` is its place in the list (poktan.md 7). */
function ujiBaris(bahan: BahanKelas, ke: 0 | 1 | 2, batas: BatasPoktan): Record<BarisKelas, boolean> {
  return {
    sk: bahan.sk || !isDiminta(batas.sk, ke),
    pengurus: bahan.ketua && (bahan.sekretarisBendahara || !isDiminta(batas.pengurusLengkap, ke)),
    terlatih: (bahan.terlatihPersen ?? 0) >= batas.terlatihPersen[ke],
    pertemuan: bahan.pertemuan >= batas.pertemuan[ke],
    sarana: (bahan.saranaPersen ?? 0) >= batas.saranaPersen[ke],
    terpadu: bahan.terpadu || !isDiminta(batas.terpadu, ke),
    lapor: bahan.lapor >= batas.lapor[ke],
  };
}

/** The class all of whose lines hold, and what is missing for the next one. */
export function nilaiKelas(bahan: BahanKelas, batas: BatasPoktan): HasilKelas {
  const kurang = ([0, 1, 2] as const).map((ke) => {
    const uji = ujiBaris(bahan, ke, batas);
    return BARIS_KELAS.filter((baris) => !uji[baris]);
  });
  const gagal = kurang.findIndex((satu) => satu.length > 0);
  const tercapai = gagal === -1 ? KELAS_POKTAN.length : gagal;
  const kelas = KELAS_POKTAN[tercapai - 1] ?? null;
  const berikut = KELAS_POKTAN[tercapai];
  return { kelas, berikut: berikut === undefined ? null : { kelas: berikut, kurang: kurang[tercapai] ?? [] } };
}

const persen = (bagian: number, semua: number): number | null => (semua === 0 ? null : (bagian / semua) * 100);

/** Twelve closed months: up to the month of `pada` on its last day, else up to the month before. */
export function duaBelasBulan(pada: Tanggal): Bulan[] {
  const bulan = bulanDari(pada);
  const akhir = pada === akhirBulan(bulan) ? bulan : tambahBulan(bulan, -1);
  return daftarBulan(tambahBulan(akhir, -11), akhir);
}

/** What the rubric looks at, out of a group on a day; null for UPPKA and PIK-R, which it was not made for. */
export function bahanKelas(poktan: Poktan, pada: Tanggal): BahanKelas | null {
  const { jenis, kartu } = poktan;
  if (jenis === null || jenis === 'uppka' || jenis === 'pikr') return null;
  const pengurus = listPengurus(poktan);
  const kader = pengurus.filter((satu) => satu.jabatan === 'kader');
  const isAda = (jabatan: string): boolean => pengurus.some((satu) => satu.jabatan === jabatan);
  const bulan = duaBelasBulan(pada);
  const [awal, akhir] = [awalBulan(bulan[0] as Bulan), akhirBulan(bulan.at(-1) as Bulan)];
  const dikenal = (daftar: typeof SARANA, isi: readonly string[] | undefined): number => daftar[jenis].filter((satu) => isi?.includes(satu.nilai)).length;
  return {
    sk: kartu?.sk === true,
    ketua: isAda('ketua'),
    sekretarisBendahara: isAda('sekretaris') && isAda('bendahara'),
    terlatihPersen: persen(kader.filter((satu) => satu.terlatih === true).length, kader.length),
    pertemuan: poktan.pertemuan.filter((satu) => satu.tanggal >= awal && satu.tanggal <= akhir).length,
    saranaPersen: persen(dikenal(SARANA, kartu?.sarana), SARANA[jenis].length),
    // "Other" alone is neither posyandu, PAUD nor economic activity.
    terpadu: KETERPADUAN[jenis].some((satu) => satu.nilai !== 'lainnya' && kartu?.keterpaduan.includes(satu.nilai)),
    lapor: bulan.filter((satu) => isLaporBulan(poktan, satu)).length,
  };
}
