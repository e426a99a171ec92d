// The plan of the whole demo: how many families, RT and cadres each village has, and how villages differ.
import { indukWilayah, type Wilayah } from '@lini/core/wilayah/wilayah.ts';
import { buatAcak } from './acak.ts';

/** Census 2010 by kecamatan (Badan Pusat Statistik); later figures by kecamatan were not found. */
const PENDUDUK_2010: Readonly<Record<string, number>> = {
  '63.11.01': 15_695,
  '63.11.02': 18_612,
  '63.11.03': 12_048,
  '63.11.04': 16_129,
  '63.11.05': 15_748,
  '63.11.06': 16_844,
  '63.11.07': 11_436,
  '63.11.08': 5_918,
};
const PENDUDUK_LAIN = 10_000;

const KELUARGA_PENUH = 40_000;
const KELUARGA_MINIMUM = 12;
const KELUARGA_PER_RT = 45;
const SUB_PER_DESA = 4;
/** Juai has 107 cadres for 21 desa, the kabupaten 786 for 157: two above four per desa there, one below elsewhere. */
const KECAMATAN_JUAI = '63.11.01';
const TAMBAHAN_JUAI = 2;

/** Spread of villages: deviation of the logit of use, and how much larger villages use less (family-planning.md 7.2). */
const SIMPANGAN_KB = 0.62;
const UKURAN_KB = 0.45;

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

/** Whole shares of a total by weight, each at least `minimum`, remainders to the largest fractions. */
function bagi(total: number, bobot: readonly number[], minimum: number): number[] {
  const jumlah = bobot.reduce((a, b) => a + b, 0);
  const sisa = total - minimum * bobot.length;
  const tepat = bobot.map((satu) => (sisa * satu) / jumlah);
  const bulat = tepat.map(Math.floor);
  const kurang = sisa - bulat.reduce((a, b) => a + b, 0);
  const urut = tepat.map((nilai, indeks) => ({ indeks, pecahan: nilai - Math.floor(nilai) })).sort((a, b) => b.pecahan - a.pecahan || a.indeks - b.indeks);
  const naik = new Set(urut.slice(0, kurang).map((satu) => satu.indeks));
  return bulat.map((nilai, indeks) => minimum + nilai + (naik.has(indeks) ? 1 : 0));
}

/** Sub-PPKBD per village, in the order of `desa`. */
function bagiSubPpkbd(desa: readonly Wilayah[], bobot: readonly number[]): number[] {
  const hasil = desa.map(() => SUB_PER_DESA);
  const urutBobot = desa.map((satu, indeks) => ({ indeks, isJuai: indukWilayah(satu.kode) === KECAMATAN_JUAI, bobot: bobot[indeks] ?? 0 })).sort((a, b) => b.bobot - a.bobot || a.indeks - b.indeks);
  for (const { indeks } of urutBobot.filter((satu) => satu.isJuai).slice(0, TAMBAHAN_JUAI)) hasil[indeks] = SUB_PER_DESA + 1;
  const terkecil = urutBobot.findLast((satu) => !satu.isJuai);
  if (terkecil) hasil[terkecil.indeks] = SUB_PER_DESA - 1;
  return hasil;
}

/** A factor around 1 whose mean is 1. */
const pengali = (normal: number, simpangan: number): number => Math.exp(simpangan * normal - (simpangan * simpangan) / 2);

/** The plan of every village, in the order of `desa`. */
export function buatRencana(benih: number, keluarga: number, desa: readonly Wilayah[]): SifatDesa[] {
  const kecamatan = desa.map((satu) => indukWilayah(satu.kode) ?? '');
  const acakList = desa.map((satu) => buatAcak(benih, 'rencana', satu.kode));
  const mentah = acakList.map((acak) => Math.exp(0.38 * acak.normal()));
  const jumlahMentah = new Map<string, number>();
  for (const [indeks, kode] of kecamatan.entries()) jumlahMentah.set(kode, (jumlahMentah.get(kode) ?? 0) + (mentah[indeks] ?? 0));
  const bobot = mentah.map((nilai, indeks) => {
    const kode = kecamatan[indeks] ?? '';
    return ((PENDUDUK_2010[kode] ?? PENDUDUK_LAIN) * nilai) / (jumlahMentah.get(kode) ?? 1);
  });
  const jumlahBobot = bobot.reduce((a, b) => a + b, 0);
  const banyakKeluarga = bagi(keluarga, bobot, Math.min(KELUARGA_MINIMUM, Math.floor(keluarga / Math.max(1, desa.length))));
  const subPpkbd = bagiSubPpkbd(desa, bobot);
  const acakPoligami = buatAcak(benih, 'poligami');
  const poligami = new Set([0, 1].map(() => acakPoligami.bulat(0, desa.length - 1)));
  const urutanKecamatan = new Map<string, number>();
  return desa.map((satu, indeks) => {
    const acak = acakList[indeks] as (typeof acakList)[number];
    const kode = kecamatan[indeks] ?? '';
    const nomorDiKecamatan = urutanKecamatan.get(kode) ?? 0;
    urutanKecamatan.set(kode, nomorDiKecamatan + 1);
    const bagianDesa = (bobot[indeks] ?? 0) / jumlahBobot;
    const sub = subPpkbd[indeks] ?? SUB_PER_DESA;
    // RT follow the size of the real village, not of the demo, so that a quick demo keeps its shape.
    const banyakRt = Math.min(15, Math.max(sub, Math.round((bagianDesa * KELUARGA_PENUH * desa.length) / 157 / KELUARGA_PER_RT)));
    return {
      kode: satu.kode,
      nama: satu.nama,
      isKelurahan: satu.isKelurahan,
      nomorDiKecamatan,
      keluarga: banyakKeluarga[indeks] ?? 0,
      rt: Array.from({ length: banyakRt }, (_, nomor) => String(nomor + 1).padStart(3, '0')),
      subPpkbd: sub,
      condongKb: SIMPANGAN_KB * acak.normal() - UKURAN_KB * Math.log(bagianDesa * desa.length),
      suntik: pengali(acak.normal(), 0.3),
      implan: pengali(acak.normal(), 0.5),
      airBuruk: pengali(acak.normal(), 0.7),
      jambanBuruk: pengali(acak.normal(), 0.6),
      isPoligami: poligami.has(indeks),
    };
  });
}
