// How a cadre works in each of the six roles: nobody does everything well, and each is weak elsewhere.
import { kocok } from '@lini/core/acak.ts';
import { PERAN_BAKTI, type PeranBakti } from '@lini/core/institusi/pilihan.ts';
import { indukWilayah } from '@lini/core/wilayah/wilayah.ts';
import { bobot, buatAcak } from './acak.ts';
import { DESA_TOKOH } from './tokoh.ts';

/** The chance that what a month asks of a role gets done. */
export type Kebiasaan = Readonly<Record<PeranBakti, number>>;

const PELUANG = { kuat: 0.95, sedang: 0.7, lemah: 0.2 } as const;
/** How often a role is strong, middling or weak, by how diligent she is on the whole (invented, for the demo only). */
const PEMBAWAAN = {
  rajin: bobot({ kuat: 75, sedang: 15, lemah: 10 }),
  biasa: bobot({ kuat: 45, sedang: 25, lemah: 30 }),
  kurang: bobot({ kuat: 15, sedang: 25, lemah: 60 }),
} as const;

/** What the cadres of one kecamatan share: one role its PKB never spoke of, one she often did. */
const CONDONG = { turun: 0.45, naik: 0.55 } as const;

/** In the village of the fixed people nearly everything is done, and the roles are alike for all. */
const KAYA: Kebiasaan = { pengorganisasian: 1, pertemuan: 0.95, kie: 0.7, pencatatan: 0.82, pelayanan: 0.6, kemandirian: 0.8 };

/** The roles of the monthly work, in an order of the kecamatan's own: the first is neglected there, the last cherished. */
const urutPeran = (kecamatan: string): PeranBakti[] =>
  kocok(
    PERAN_BAKTI.map(({ nilai }) => nilai).filter((nilai) => nilai !== 'pengorganisasian'),
    `kebiasaan|${kecamatan}`,
  );

/** The habits of an account that works in a village, always the same; from streams of their own, so that nothing else of the demo hangs on them. */
export function kebiasaanDari(orangId: string, desa: string): Kebiasaan {
  if (desa === DESA_TOKOH) return KAYA;
  const acak = buatAcak('kebiasaan', orangId);
  const urut = urutPeran(indukWilayah(desa) ?? '');
  const pembawaan = PEMBAWAAN[acak.timbang(bobot({ rajin: 30, biasa: 45, kurang: 25 }))];
  const satu = (peran: PeranBakti): number => {
    const tingkat = acak.timbang(pembawaan);
    if (peran === urut[0] && acak.ya(CONDONG.turun)) return PELUANG.lemah;
    return PELUANG[peran === urut.at(-1) && acak.ya(CONDONG.naik) ? 'kuat' : tingkat];
  };
  return Object.fromEntries(PERAN_BAKTI.map(({ nilai }) => [nilai, satu(nilai)])) as Kebiasaan;
}

/** One in seven of those weak in organising has a card, and her assignment was never recorded. */
export const isTugasTakTercatat = (orangId: string, { pengorganisasian }: Kebiasaan): boolean =>
  pengorganisasian === PELUANG.lemah && buatAcak('tugas', orangId).ya(1 / 7);
