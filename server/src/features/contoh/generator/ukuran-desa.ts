// How large each village is and how many cadres it has.
import { indukWilayah, type Wilayah } from '@lini/core/wilayah/wilayah.ts';
import type { Acak } from './acak.ts';

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

/** Spread of village sizes within a kecamatan, as deviation of the logarithm. */
const SIMPANGAN_UKURAN = 0.38;
/** Families of a mean village when the demo holds the whole kabupaten: 40,000 over 157. */
const KELUARGA_DESA_PENUH = 255;
const KELUARGA_MINIMUM = 12;
/** The village of the people with fixed names is never tiny, so that their screens have something to show in a quick demo. */
const DESA_TOKOH = '63.11.01.2003';
const KELUARGA_DESA_TOKOH = 150;
const KELUARGA_PER_RT = 45;
const RT_TERBANYAK = 15;
const SUB_PER_DESA = 4;
/** Juai has 107 cadres for 21 desa, the kabupaten 786 for 157: two above four per desa there, one below elsewhere. */
const KECAMATAN_JUAI = '63.11.01';
const TAMBAHAN_JUAI = 2;

/** Whole shares of a total by weight, each at least its minimum, remainders to the largest fractions. */
function bagi(total: number, bobot: readonly number[], minimum: readonly number[]): number[] {
  const jumlah = bobot.reduce((a, b) => a + b, 0);
  const sisa = total - minimum.reduce((a, b) => a + b, 0);
  const tepat = bobot.map((satu) => (sisa * satu) / jumlah);
  const bulat = tepat.map(Math.floor);
  const kurang = sisa - bulat.reduce((a, b) => a + b, 0);
  const urut = tepat.map((nilai, indeks) => ({ indeks, pecahan: nilai - Math.floor(nilai) })).sort((a, b) => b.pecahan - a.pecahan || a.indeks - b.indeks);
  const naik = new Set(urut.slice(0, kurang).map((satu) => satu.indeks));
  return bulat.map((nilai, indeks) => (minimum[indeks] ?? 0) + nilai + (naik.has(indeks) ? 1 : 0));
}

/** Sub-PPKBD per village, in the order of `desa`. */
function bagiSubPpkbd(desa: readonly Wilayah[], bobot: readonly number[]): number[] {
  const hasil = desa.map(() => SUB_PER_DESA);
  const urutBobot = desa
    .map((satu, indeks) => ({ indeks, isJuai: indukWilayah(satu.kode) === KECAMATAN_JUAI, bobot: bobot[indeks] ?? 0 }))
    .sort((a, b) => b.bobot - a.bobot || a.indeks - b.indeks);
  for (const { indeks } of urutBobot.filter((satu) => satu.isJuai).slice(0, TAMBAHAN_JUAI)) hasil[indeks] = SUB_PER_DESA + 1;
  const terkecil = urutBobot.findLast((satu) => !satu.isJuai);
  if (terkecil) hasil[terkecil.indeks] = SUB_PER_DESA - 1;
  return hasil;
}

/** Each village's weight: its kecamatan's people, shared among its villages unevenly. */
function bobotDesa(desa: readonly Wilayah[], acakList: readonly Acak[]): number[] {
  const mentah = acakList.map((acak) => Math.exp(SIMPANGAN_UKURAN * acak.normal()));
  const kecamatan = desa.map((satu) => indukWilayah(satu.kode) ?? '');
  const jumlah = new Map<string, number>();
  for (const [indeks, kode] of kecamatan.entries()) jumlah.set(kode, (jumlah.get(kode) ?? 0) + (mentah[indeks] ?? 0));
  return mentah.map((nilai, indeks) => {
    const kode = kecamatan[indeks] ?? '';
    return ((PENDUDUK_2010[kode] ?? PENDUDUK_LAIN) * nilai) / (jumlah.get(kode) ?? 1);
  });
}

/** `relatif` is 1 for a village of mean size. */
export type UkuranDesa = { readonly relatif: number; readonly keluarga: number; readonly banyakRt: number; readonly subPpkbd: number };

/** The sizes in the order of `desa`; each village draws from its own stream. */
export function buatUkuran(keluarga: number, desa: readonly Wilayah[], acakList: readonly Acak[]): UkuranDesa[] {
  const bobot = bobotDesa(desa, acakList);
  const jumlah = bobot.reduce((a, b) => a + b, 0);
  const umum = Math.min(KELUARGA_MINIMUM, Math.floor(keluarga / Math.max(1, desa.length)));
  const isCukup = keluarga >= KELUARGA_MINIMUM * desa.length + KELUARGA_DESA_TOKOH;
  const minimum = desa.map((satu) => (satu.kode === DESA_TOKOH && isCukup ? KELUARGA_DESA_TOKOH : umum));
  const banyakKeluarga = bagi(keluarga, bobot, minimum);
  const subList = bagiSubPpkbd(desa, bobot);
  return desa.map((_, indeks) => {
    const relatif = ((bobot[indeks] ?? 0) * desa.length) / jumlah;
    const subPpkbd = subList[indeks] ?? SUB_PER_DESA;
    // RT follow the size of the real village, not of the demo, so that a quick demo keeps its shape.
    const banyakRt = Math.min(RT_TERBANYAK, Math.max(subPpkbd, Math.round((relatif * KELUARGA_DESA_PENUH) / KELUARGA_PER_RT)));
    return { relatif, keluarga: banyakKeluarga[indeks] ?? 0, banyakRt, subPpkbd };
  });
}
