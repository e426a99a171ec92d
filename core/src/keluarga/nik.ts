// The NIK (identity-and-privacy.md 1, steps N1 to N8 and N10). A right shape never proves that a NIK was issued.
import { type Peringatan, peringatkan } from '../catatan/peringatan.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { hariDalamBulan, isTanggal, type Tanggal, umurTahun } from '../tanggal.ts';
import { isKecamatanMungkin, isProvinsi } from './kode-nik.ts';
import type { JenisKelamin } from './pilihan.ts';

/** Women carry their day of birth plus 40. */
const TAMBAHAN_PEREMPUAN = 40;
const UMUR_TERTUA = 110;

/** The digits of a typed number without spaces, dots and dashes (N1). */
export const rapikanNik = (ketikan: string): string => ketikan.replace(/[\s.-]/g, '');

/** Whether a spreadsheet kept the number as a number and lost digits of it, such as `6,31E+15` (N10). */
export const isRusakExcel = (ketikan: string): boolean => /^\s*\d+([.,]\d+)?\s*[eE]\s*\+?\d+\s*$/.test(ketikan);

/** Whether sixteen digits cannot be a number of the civil registry at all: all alike, counted up, or serial 0000 (N2). */
export const isAngkaBuatan = (angka: string): boolean => /^(\d)\1{15}$/.test(angka) || angka === '1234567890123456' || angka.endsWith('0000');

type TanggalNik = { readonly hari: number; readonly bulan: number; readonly duaAngka: number; readonly jenisKelamin: JenisKelamin };

function bacaTanggalNik(nik: string): TanggalNik {
  const mentah = Number(nik.slice(6, 8));
  const isPerempuan = mentah > TAMBAHAN_PEREMPUAN;
  const hari = isPerempuan ? mentah - TAMBAHAN_PEREMPUAN : mentah;
  return { hari, bulan: Number(nik.slice(8, 10)), duaAngka: Number(nik.slice(10, 12)), jenisKelamin: isPerempuan ? 'P' : 'L' };
}

/** Refusals for a NIK that cannot be one (N1, N2, N3, N5, N10); empty when its shape is possible. `isian` names the field. */
export function tolakNik(ketikan: string, isian: string): Tolakan[] {
  if (isRusakExcel(ketikan)) return [tolak('nik-rusak-excel', isian)];
  const nik = rapikanNik(ketikan);
  if (!/^\d{16}$/.test(nik)) return [tolak('nik-bukan-16-angka', isian)];
  const { hari, bulan } = bacaTanggalNik(nik);
  const isMungkin = hari >= 1 && hari <= 31 && bulan >= 1 && bulan <= 12 && !isAngkaBuatan(nik);
  if (!isMungkin) return [tolak('nik-salah', isian)];
  return isProvinsi(nik) ? [] : [tolak('nik-provinsi', isian)];
}

const tulis = (tahun: number, { bulan, hari }: TanggalNik): Tanggal =>
  `${String(tahun).padStart(4, '0')}-${String(bulan).padStart(2, '0')}-${String(hari).padStart(2, '0')}`;

/** The years whose last two digits are these, latest first, none after the day `hariIni`. */
const abadMungkin = (duaAngka: number, hariIni: Tanggal): number[] => {
  const tahunIni = Number(hariIni.slice(0, 4));
  const awal = tahunIni - (tahunIni % 100);
  return [awal + duaAngka, awal - 100 + duaAngka].filter((tahun) => tahun <= tahunIni);
};

/**
 * The birth date that a NIK of possible shape tells: the latest century that is not in the future and gives an age of at most 110.
 * Null when that day is not in the calendar.
 */
export function lahirDariNik(ketikan: string, hariIni: Tanggal): Tanggal | null {
  const tanggal = bacaTanggalNik(rapikanNik(ketikan));
  const mungkin = abadMungkin(tanggal.duaAngka, hariIni)
    .map((tahun) => tulis(tahun, tanggal))
    .filter((satu) => isTanggal(satu) && satu <= hariIni && umurTahun(satu, hariIni) <= UMUR_TERTUA);
  return mungkin[0] ?? null;
}

/** The sex that a NIK of possible shape tells. */
export const jenisKelaminDariNik = (ketikan: string): JenisKelamin => bacaTanggalNik(rapikanNik(ketikan)).jenisKelamin;

type Dinyatakan = { readonly lahir: Tanggal | null; readonly jenisKelamin: JenisKelamin | null; readonly hariIni: Tanggal };

/** A leap day passes when any century allows it (N6). */
const isHariAda = ({ hari, bulan, duaAngka }: TanggalNik, hariIni: Tanggal): boolean =>
  abadMungkin(duaAngka, hariIni).some((tahun) => hari <= hariDalamBulan(tahun, bulan));

/**
 * Warnings about a NIK of possible shape (N4, N6, N7, N8). A NIK stays for life while a birth date or sex may be corrected later,
 * so none of these ever blocks. What is not stated yet is not compared.
 */
export function peringatanNik(ketikan: string, { lahir, jenisKelamin, hariIni }: Dinyatakan, isian: string): Peringatan[] {
  const nik = rapikanNik(ketikan);
  if (tolakNik(nik, isian).length > 0) return [];
  const tanggal = bacaTanggalNik(nik);
  const hasil: Peringatan[] = [];
  if (!isKecamatanMungkin(nik)) hasil.push(peringatkan('nik-wilayah', isian));
  if (!isHariAda(tanggal, hariIni)) hasil.push(peringatkan('nik-tanggal', isian));
  else if (lahir !== null && lahir.slice(2) !== tulis(tanggal.duaAngka, tanggal).slice(2)) hasil.push(peringatkan('nik-beda-lahir', isian));
  if (jenisKelamin !== null && jenisKelamin !== tanggal.jenisKelamin) hasil.push(peringatkan('nik-beda-kelamin', isian));
  return hasil;
}

/** The number as lists show it: `6311••••••••9999`; the full number only on tap. */
export const sembunyikanNik = (nik: string): string => (nik.length < 9 ? '••••' : `${nik.slice(0, 4)}${'•'.repeat(nik.length - 8)}${nik.slice(-4)}`);

/** As `sembunyikanNik`, with the digits open in which it differs from the others: a wrong digit in the middle must be seen. */
export function sembunyikanKecualiBeda(nik: string, lain: readonly string[]): string {
  const banding = lain.filter((satu) => satu.length === nik.length);
  const isTepi = (ke: number): boolean => ke < 4 || ke >= nik.length - 4;
  return [...nik].map((angka, ke) => (isTepi(ke) || banding.some((satu) => satu[ke] !== angka) ? angka : '•')).join('');
}
