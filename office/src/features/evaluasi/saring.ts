// Narrows the list of institutions, and counts what stands out in it.
import { KEADAAN_KELAS, type KeadaanKelas } from '@lini/core/institusi/keadaan-kelas.ts';
import { PERAN_BAKTI, type PeranBakti } from '@lini/core/institusi/pilihan.ts';
import type { BarisEvaluasi, DaftarEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { KELAS } from '@lini/core/klasifikasi/imp/gabung.ts';
import { pitaSkor } from '@lini/core/klasifikasi/imp/skor-bulan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { akhirBulan, selisihHari, type Tanggal } from '@lini/core/tanggal.ts';
import type { AlamatEvaluasi, Saring } from './alamat-evaluasi.ts';

/** The day from which the month is looked at: its last, or today while it runs. */
export const hariPandang = ({ bulan, hariIni }: Pick<DaftarEvaluasi, 'bulan' | 'hariIni'>): Tanggal =>
  akhirBulan(bulan) < hariIni ? akhirBulan(bulan) : hariIni;

type Dibanding = Pick<BarisEvaluasi, 'skor' | 'pembanding'>;

/** By how much the score of a role is under the median of its like; 0 where either is not known. */
const selisihPeran = ({ skor, pembanding }: Dibanding, peran: PeranBakti): number =>
  Math.max(0, (pembanding.skor[peran] ?? 0) - (skor[peran] ?? Number.POSITIVE_INFINITY));

/** The roles whose score lies in the lowest band and under the median of its like: where all are low, nobody is pointed at. */
export const listPeranBina = (baris: Dibanding, pada: Tanggal): PeranBakti[] =>
  PERAN_BAKTI.map(({ nilai }) => nilai).filter((peran) => pitaSkor(baris.skor[peran], parameterPada(pada)) === 'bina' && selisihPeran(baris, peran) > 0);

/** For how many days nothing was recorded; null: never anything. */
export const hariSenyap = ({ terakhir }: Pick<BarisEvaluasi, 'terakhir'>, pada: Tanggal): number | null =>
  terakhir === null ? null : Math.max(0, selisihHari(terakhir, pada));

const isSenyap = (baris: BarisEvaluasi, pada: Tanggal): boolean =>
  (hariSenyap(baris, pada) ?? Number.POSITIVE_INFINITY) >= parameterPada(pada)['imp.silentDays'];

const UJI: Readonly<Record<Saring, (baris: BarisEvaluasi, pada: Tanggal, peran: PeranBakti | null) => boolean>> = {
  bina: (baris, pada, peran) => {
    const daftar = listPeranBina(baris, pada);
    return peran === null ? daftar.length > 0 : daftar.includes(peran);
  },
  senyap: isSenyap,
  usul: (baris) => baris.usul !== null,
  beda: (baris) => baris.putus?.isBerbeda === true,
  lewat: (baris) => baris.binaan.lewat > 0,
};

/** Most roles first, then the furthest under the median; of one role only that distance counts. The same need stays in the order of villages. */
function urutBina(daftar: readonly BarisEvaluasi[], peran: PeranBakti | null, pada: Tanggal): BarisEvaluasi[] {
  const butuh = daftar.map((baris) => {
    const bina = peran === null ? listPeranBina(baris, pada) : [peran];
    return { baris, banyak: bina.length, selisih: bina.reduce((jumlah, satu) => jumlah + selisihPeran(baris, satu), 0) };
  });
  return butuh.toSorted((a, b) => b.banyak - a.banyak || b.selisih - a.selisih).map(({ baris }) => baris);
}

/** The rows looked for; those to be coached in the order of need, the others as they came. */
export function saringDaftar(
  daftar: readonly BarisEvaluasi[],
  { jenis, saring, peran }: Pick<AlamatEvaluasi, 'jenis' | 'saring' | 'peran'>,
  pada: Tanggal,
): BarisEvaluasi[] {
  const cocok = daftar.filter((satu) => (jenis === null || satu.jenis === jenis) && (saring === null || UJI[saring](satu, pada, peran)));
  return saring === 'bina' ? urutBina(cocok, peran, pada) : cocok;
}

export type JumlahKelas = { readonly kelas: KeadaanKelas | 'belum-dihitung'; readonly banyak: number };

/** How many of each class by decision, and those not decided; together all of them. */
export const hitungPutusan = (daftar: readonly BarisEvaluasi[]): JumlahKelas[] =>
  KEADAAN_KELAS.map(({ nilai }) => ({ kelas: nilai, banyak: daftar.filter(({ putus }) => (putus?.kelas ?? 'belum-diputuskan') === nilai).length }));

/** How many of each class as computed, and those without a month to judge; together all of them. */
export const hitungHitungan = (daftar: readonly BarisEvaluasi[]): JumlahKelas[] =>
  [...KELAS, 'belum-dihitung' as const].map((kelas) => ({ kelas, banyak: daftar.filter(({ hitung }) => (hitung ?? 'belum-dihitung') === kelas).length }));
