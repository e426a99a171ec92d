// What a group still lacks for a class, in words with the number it has and the number that is asked.
import type { Parameter } from '../parameter/parameter.ts';
import { type Teks, teks } from '../teks.ts';
import { type BahanKelas, type BarisKelas, KELAS_POKTAN, type KelasPoktan } from './poktan.ts';

const persen = (nilai: number | null): string => (nilai === null ? '–' : `${Math.floor(nilai)}%`);

type Batas = { readonly bahan: BahanKelas; readonly ke: 0 | 1 | 2; readonly parameter: Parameter };

const KALIMAT: Readonly<Record<BarisKelas, (batas: Batas) => Teks>> = {
  sk: () => teks('SK pengukuhan', 'a decree'),
  pengurus: ({ ke }) => (ke === 0 ? teks('ketua', 'a head') : teks('ketua, sekretaris, dan bendahara', 'head, secretary and treasurer')),
  terlatih: ({ bahan, ke, parameter }) => {
    if (bahan.terlatihPersen === null) return teks('kader yang terlatih (belum ada kader tercatat)', 'trained cadres (no cadre is on the card)');
    const [kini, batas] = [persen(bahan.terlatihPersen), `${parameter['poktan.kelas.terlatihPersen'][ke]}%`];
    return teks(`kader terlatih baru ${kini}, paling sedikit ${batas}`, `trained cadres only ${kini}, at least ${batas}`);
  },
  pertemuan: ({ bahan, ke, parameter }) => {
    const batas = parameter['poktan.kelas.pertemuan'][ke];
    return teks(
      `pertemuan dalam 12 bulan baru ${bahan.pertemuan}, paling sedikit ${batas}`,
      `meetings in 12 months only ${bahan.pertemuan}, at least ${batas}`,
    );
  },
  sarana: ({ bahan, ke, parameter }) => {
    const [kini, batas] = [persen(bahan.saranaPersen), `${parameter['poktan.kelas.saranaPersen'][ke]}%`];
    return teks(`sarana baru ${kini}, paling sedikit ${batas}`, `facilities only ${kini}, at least ${batas}`);
  },
  terpadu: () => teks('keterpaduan dengan posyandu, PAUD, atau usaha', 'integration with posyandu, PAUD or a business'),
  lapor: ({ bahan, ke, parameter }) => {
    const batas = parameter['poktan.kelas.lapor'][ke];
    return teks(`bulan yang lapor baru ${bahan.lapor}, paling sedikit ${batas}`, `months reported only ${bahan.lapor}, at least ${batas}`);
  },
};

/** One line of the rubric that does not hold yet for a class. */
export const kalimatKurang = (baris: BarisKelas, bahan: BahanKelas, kelas: KelasPoktan, parameter: Parameter): Teks =>
  KALIMAT[baris]({ bahan, ke: KELAS_POKTAN.indexOf(kelas) as 0 | 1 | 2, parameter });
