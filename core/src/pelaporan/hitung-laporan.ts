// Counts reports of one area and month: how many are due, came, came in time, stand where, and how long they took (indicators E1 to E4).
import { type AngkaPerIndikator, jumlahkanAngka } from '../indikator/indikator.ts';
import { JENIS_INSTITUSI, type JenisInstitusi } from '../institusi/pilihan.ts';
import { median } from '../median.ts';
import { selisihHari } from '../tanggal.ts';
import { nilaiPilihan } from '../teks.ts';
import { isTepatWaktu } from './batas.ts';
import {
  ajuanKini,
  angkaRalat,
  angkaTerkunci,
  isMasuk,
  jumlahKembali,
  KEADAAN_LAPORAN,
  type KeadaanLaporan,
  keadaanLaporan,
  kunciLaporan,
  type LaporanBulan,
  ralatMenunggu,
} from './laporan-bulan.ts';

/** A report with its village; `isWajib`: it is due (`wajib-lapor.ts`); `isKini`: it would be by the cards as they are now, left out: the same. */
export type LaporanMasuk = { readonly laporan: LaporanBulan; readonly isWajib: boolean; readonly isKini?: boolean; readonly desa: string };

export type HitunganLaporan = {
  /** Reports due; the next four are some of these. */
  readonly ada: number;
  readonly masuk: number;
  readonly tepat: number;
  /** Returned at least once, ever (E3). */
  readonly pernahKembali: number;
  readonly keadaan: Readonly<Record<KeadaanLaporan, number>>;
  readonly ralatMenunggu: number;
  /** What cards that came after the lock would change: reports that would be due besides, and those that would not. They change no other count. */
  readonly menyusul: { readonly tambah: number; readonly kurang: number };
  /** E4: median of the days from the first sending to the acceptance by the district; null: none was accepted. */
  readonly hariTerima: number | null;
};

const TANPA_LAPORAN = Object.fromEntries(KEADAAN_LAPORAN.map(({ nilai }) => [nilai, 0])) as Record<KeadaanLaporan, number>;

/** Days from the first sending to the first acceptance by the district; nothing while one of them lacks. */
function hariTerima({ ajuan, langkah }: LaporanBulan): number[] {
  const terima = langkah.find((satu) => satu.jenis === 'terima');
  const pertama = ajuan[0];
  return terima && pertama ? [selisihHari(pertama.tanggal, terima.tanggal)] : [];
}

/** Counts the reports that are due; one nobody sent yet counts as `draf`. */
export function hitungLaporan(daftar: readonly LaporanMasuk[]): HitunganLaporan {
  const wajib = daftar.flatMap(({ laporan, isWajib }) => (isWajib ? [laporan] : []));
  const keadaan = { ...TANPA_LAPORAN };
  for (const satu of wajib) keadaan[keadaanLaporan(satu)] += 1;
  return {
    ada: wajib.length,
    masuk: wajib.filter(isMasuk).length,
    tepat: wajib.filter(isTepatWaktu).length,
    pernahKembali: wajib.filter((satu) => jumlahKembali(satu) > 0).length,
    keadaan,
    ralatMenunggu: wajib.filter((satu) => ralatMenunggu(satu) !== null).length,
    menyusul: {
      tambah: daftar.filter(({ isWajib, isKini = isWajib }) => isKini && !isWajib).length,
      kurang: daftar.filter(({ isWajib, isKini = isWajib }) => isWajib && !isKini).length,
    },
    hariTerima: median(wajib.flatMap(hariTerima)),
  };
}

/** Of each kind of institution the reports due and those of them that came in; their sums are E1. */
export const hitungPerJenis = (
  daftar: readonly (LaporanMasuk & { readonly jenis: JenisInstitusi })[],
): Record<JenisInstitusi, { ada: number; masuk: number }> =>
  Object.fromEntries(
    nilaiPilihan(JENIS_INSTITUSI).map((jenis) => {
      const wajib = daftar.filter((satu) => satu.isWajib && satu.jenis === jenis);
      return [jenis, { ada: wajib.length, masuk: wajib.filter(({ laporan }) => isMasuk(laporan)).length }];
    }),
  ) as Record<JenisInstitusi, { ada: number; masuk: number }>;

/**
 * The report that speaks for a whole village: its PPKBD's. Where a village has several PPKBD each of them reports the whole of it, so
 * only one is taken: the one locked first, else one that is due, else the one sent first. What comes later never takes its place; null: none came.
 */
export function laporanDesa(daftar: readonly LaporanMasuk[]): LaporanBulan | null {
  const masuk = daftar.flatMap(({ laporan, isWajib }) => {
    const [pertama] = laporan.jenis === 'ppkbd' ? laporan.ajuan : [];
    if (pertama === undefined) return [];
    const kunci = kunciLaporan(laporan);
    return [{ laporan, urut: kunci ? `0 ${kunci.dicatat}` : `${isWajib ? 1 : 2} ${pertama.dicatat}` }];
  });
  return masuk.toSorted((a, b) => (a.urut < b.urut ? -1 : 1))[0]?.laporan ?? null;
}

/** Figures of one village or the sum of several; null: no village has any. */
export type AngkaLaporan = {
  /** As last sent. */
  readonly diajukan: AngkaPerIndikator | null;
  /** As locked. */
  readonly terkunci: AngkaPerIndikator | null;
  /** The locked figures with what granted corrections put in their place; null: none was granted. */
  readonly ralat: AngkaPerIndikator | null;
};

/** The figures of one report in its three shapes. */
export const angkaPerBentuk = (laporan: LaporanBulan): AngkaLaporan => ({
  diajukan: ajuanKini(laporan)?.angka ?? null,
  terkunci: angkaTerkunci(laporan),
  ralat: angkaRalat(laporan),
});

const jumlah = (daftar: readonly (AngkaPerIndikator | null)[]): AngkaPerIndikator | null => {
  const ada = daftar.filter((satu) => satu !== null);
  return ada.length === 0 ? null : jumlahkanAngka(ada);
};

/** The sum of village reports in their three shapes; a village without a report adds nothing and is not taken for zero. */
export function jumlahkanLaporan(daftar: readonly LaporanBulan[]): AngkaLaporan {
  const semua = daftar.map(angkaPerBentuk);
  const isAdaRalat = semua.some((satu) => satu.ralat !== null);
  return {
    diajukan: jumlah(semua.map((satu) => satu.diajukan)),
    terkunci: jumlah(semua.map((satu) => satu.terkunci)),
    ralat: isAdaRalat ? jumlah(semua.map((satu) => satu.ralat ?? satu.terkunci)) : null,
  };
}
