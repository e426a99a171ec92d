// Where ages and measures lie on the drawn chart: the SD lines of the WHO and the child's own points.
import type { UkurAnak } from '@lini/core/anak/riwayat-anak.ts';
import type { Anggota } from '@lini/core/keluarga/keluarga.ts';
import { selisihHari, type Tanggal } from '@lini/core/tanggal.ts';
import { garisSdUmur, panjangTerkoreksi } from '@lini/core/tumbuh/nilai-tumbuh.ts';
import { HARI_BERDIRI, HARI_TERTUA } from '@lini/core/tumbuh/umur-who.ts';

export type IndeksGrafik = 'bbu' | 'tbu';

/** Lines that are drawn, from the lowest. */
export const SD_GRAFIK = [-3, -2, 0, 2, 3] as const;

export type Titik = { readonly x: number; readonly y: number };
export type GrafikTumbuh = {
  readonly lebar: number;
  readonly tinggi: number;
  /** The place of each SD line. */
  readonly garis: readonly { readonly sd: (typeof SD_GRAFIK)[number]; readonly titik: readonly Titik[] }[];
  readonly anak: readonly (Titik & { readonly ukur: UkurAnak; readonly nilai: number })[];
  readonly bulan: readonly { readonly bulan: number; readonly x: number }[];
  readonly langkah: readonly { readonly nilai: number; readonly y: number }[];
};

const UKURAN = { lebar: 328, tinggi: 260, kiri: 40, kanan: 30, atas: 12, bawah: 34 };
const JEDA_HARI = 14;

/** kg or cm on the chart; null: not measured. */
function nilaiTitik(indeks: IndeksGrafik, lahir: Tanggal, ukur: UkurAnak): number | null {
  if (indeks === 'bbu') return ukur.berat;
  return ukur.panjang === null ? null : panjangTerkoreksi(ukur.panjang, ukur.cara, selisihHari(lahir, ukur.tanggal));
}

/** The chart of a child: two years for the small ones, five for the others; null when the birth date is not known. */
export function susunGrafik(anak: Anggota, ukurList: readonly UkurAnak[], pada: Tanggal, indeks: IndeksGrafik): GrafikTumbuh | null {
  if (anak.lahir === null) return null;
  const lahir = anak.lahir;
  const akhir = selisihHari(lahir, pada) < HARI_BERDIRI ? HARI_BERDIRI - 1 : HARI_TERTUA - 30;
  const hariList = Array.from({ length: Math.floor(akhir / JEDA_HARI) + 1 }, (_, ke) => ke * JEDA_HARI).concat(akhir);
  const kurva = hariList.map((hari) => garisSdUmur(indeks, anak.jenisKelamin, hari, SD_GRAFIK));
  const titikAnak = ukurList.flatMap((ukur) => {
    const hari = selisihHari(lahir, ukur.tanggal);
    const nilai = nilaiTitik(indeks, lahir, ukur);
    return nilai === null || hari < 0 || hari > akhir ? [] : [{ ukur, hari, nilai }];
  });
  const semua = [...kurva.flat(), ...titikAnak.map((satu) => satu.nilai)];
  const langkahNilai = indeks === 'bbu' ? (akhir < HARI_BERDIRI ? 3 : 5) : akhir < HARI_BERDIRI ? 10 : 20;
  const rendah = Math.floor(Math.min(...semua) / langkahNilai) * langkahNilai;
  const tinggi = Math.ceil(Math.max(...semua) / langkahNilai) * langkahNilai;
  const { lebar, tinggi: tinggiGambar, kiri, kanan, atas, bawah } = UKURAN;
  const x = (hari: number): number => kiri + (hari / akhir) * (lebar - kiri - kanan);
  const y = (nilai: number): number => tinggiGambar - bawah - ((nilai - rendah) / (tinggi - rendah)) * (tinggiGambar - bawah - atas);
  const jedaBulan = akhir < HARI_BERDIRI ? 6 : 12;
  return {
    lebar,
    tinggi: tinggiGambar,
    garis: SD_GRAFIK.map((sd, ke) => ({ sd, titik: hariList.map((hari, urut) => ({ x: x(hari), y: y(kurva[urut]?.[ke] ?? Number.NaN) })) })),
    anak: titikAnak.map(({ ukur, hari, nilai }) => ({ ukur, nilai, x: x(hari), y: y(nilai) })),
    bulan: Array.from({ length: Math.floor(akhir / 30.4 / jedaBulan) + 1 }, (_, ke) => ({
      bulan: ke * jedaBulan,
      x: x(Math.min(akhir, ke * jedaBulan * 30.4375)),
    })),
    langkah: Array.from({ length: (tinggi - rendah) / langkahNilai + 1 }, (_, ke) => ({ nilai: rendah + ke * langkahNilai, y: y(rendah + ke * langkahNilai) })),
  };
}
