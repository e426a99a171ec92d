// The plan of the whole demo: every village with its size, its RT and how it differs from the others.
import { indukWilayah, type Wilayah } from '@lini/core/wilayah/wilayah.ts';
import { type Acak, buatAcak } from './acak.ts';
import { buatUkuran, type UkuranDesa } from './ukuran-desa.ts';

/** Spread of villages: deviation of the logit of use, and how much larger villages use less (family-planning.md 7.2). */
const SIMPANGAN_KB = 0.64;
const UKURAN_KB = 0.4;

/** One village: its place, its size, and how it differs from the others. */
export type SifatDesa = {
  readonly kode: string;
  readonly nama: string;
  readonly isKelurahan: boolean;
  readonly nomorDiKecamatan: number;
  readonly keluarga: number;
  readonly rt: readonly string[];
  readonly subPpkbd: number;
  /** Added to the logit of contraceptive use. */
  readonly condongKb: number;
  /** Factors around 1. */
  readonly suntik: number;
  readonly implan: number;
  readonly airBuruk: number;
  readonly jambanBuruk: number;
  /** One man here has two wives, each with her own family record. */
  readonly isPoligami: boolean;
};

/** A factor around 1 whose mean is 1. */
const pengali = (normal: number, simpangan: number): number => Math.exp(simpangan * normal - (simpangan * simpangan) / 2);

function buatSifat(acak: Acak, desa: Wilayah, { relatif, keluarga, banyakRt, subPpkbd }: UkuranDesa, nomorDiKecamatan: number, isPoligami: boolean): SifatDesa {
  return {
    kode: desa.kode,
    nama: desa.nama,
    isKelurahan: desa.isKelurahan,
    nomorDiKecamatan,
    keluarga,
    rt: Array.from({ length: banyakRt }, (_, nomor) => String(nomor + 1).padStart(3, '0')),
    subPpkbd,
    condongKb: SIMPANGAN_KB * acak.normal() - UKURAN_KB * Math.log(relatif),
    suntik: pengali(acak.normal(), 0.25),
    implan: pengali(acak.normal(), 0.4),
    airBuruk: pengali(acak.normal(), 0.7),
    jambanBuruk: pengali(acak.normal(), 0.6),
    isPoligami,
  };
}

/** The plan of every village, in the order of `desa`. */
export function buatRencana(benih: number, keluarga: number, desa: readonly Wilayah[]): SifatDesa[] {
  const acakList = desa.map((satu) => buatAcak(benih, 'rencana', satu.kode));
  const acakPoligami = buatAcak(benih, 'poligami');
  const poligami = new Set([0, 1].map(() => acakPoligami.bulat(0, desa.length - 1)));
  const urutan = new Map<string, number>();
  return buatUkuran(keluarga, desa, acakList).map((ukuran, indeks) => {
    const satu = desa[indeks] as Wilayah;
    const kecamatan = indukWilayah(satu.kode) ?? '';
    const nomor = urutan.get(kecamatan) ?? 0;
    urutan.set(kecamatan, nomor + 1);
    return buatSifat(acakList[indeks] as Acak, satu, ukuran, nomor, poligami.has(indeks));
  });
}
