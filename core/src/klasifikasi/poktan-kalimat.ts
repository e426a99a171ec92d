// What a group still lacks for a class, in words with the number it has and the number that is asked.
import { type Teks, teks } from '../teks.ts';
import type { BatasPoktan } from './batas-poktan.ts';
import { type BahanKelas, type BarisKelas, isDiminta, KELAS_POKTAN, type KelasPoktan } from './poktan.ts';

const persen = (nilai: number | null): string => (nilai === null ? '–' : `${Math.floor(nilai)}%`);

type Uji = { readonly bahan: BahanKelas; readonly ke: 0 | 1 | 2; readonly batas: BatasPoktan };

const KALIMAT: Readonly<Record<BarisKelas, (uji: Uji) => Teks>> = {
  sk: () => teks('SK pengukuhan', 'a decree'),
  pengurus: ({ ke, batas }) =>
    isDiminta(batas.pengurusLengkap, ke) ? teks('ketua, sekretaris, dan bendahara', 'head, secretary and treasurer') : teks('ketua', 'a head'),
  terlatih: ({ bahan, ke, batas }) => {
    if (bahan.terlatihPersen === null) return teks('kader yang terlatih (belum ada kader tercatat)', 'trained cadres (no cadre is on the card)');
    const [kini, paling] = [persen(bahan.terlatihPersen), `${batas.terlatihPersen[ke]}%`];
    return teks(`kader terlatih baru ${kini}, paling sedikit ${paling}`, `trained cadres only ${kini}, at least ${paling}`);
  },
  pertemuan: ({ bahan, ke, batas }) => {
    const paling = batas.pertemuan[ke];
    return teks(
      `pertemuan dalam 12 bulan baru ${bahan.pertemuan}, paling sedikit ${paling}`,
      `meetings in 12 months only ${bahan.pertemuan}, at least ${paling}`,
    );
  },
  sarana: ({ bahan, ke, batas }) => {
    const [kini, paling] = [persen(bahan.saranaPersen), `${batas.saranaPersen[ke]}%`];
    return teks(`sarana baru ${kini}, paling sedikit ${paling}`, `facilities only ${kini}, at least ${paling}`);
  },
  terpadu: () => teks('keterpaduan dengan posyandu, PAUD, atau usaha', 'integration with posyandu, PAUD or a business'),
  lapor: ({ bahan, ke, batas }) => {
    const paling = batas.lapor[ke];
    return teks(`bulan yang lapor baru ${bahan.lapor}, paling sedikit ${paling}`, `months reported only ${bahan.lapor}, at least ${paling}`);
  },
};

/** One line of the rubric that does not hold yet for a class. */
export const kalimatKurang = (baris: BarisKelas, bahan: BahanKelas, kelas: KelasPoktan, batas: BatasPoktan): Teks =>
  KALIMAT[baris]({ bahan, ke: KELAS_POKTAN.indexOf(kelas) as 0 | 1 | 2, batas });
