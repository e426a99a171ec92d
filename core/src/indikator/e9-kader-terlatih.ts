// E9: cadres trained in the last 24 months.
import { isTerlatih } from '../kader/tugas.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { teks } from '../teks.ts';
import type { IndikatorKader } from './indikator.ts';

export const e9KaderTerlatih: IndikatorKader = {
  id: 'E9',
  judul: teks('Kader terlatih', 'Cadres trained'),
  rumus: teks(
    'Kader aktif yang mengikuti pelatihan dalam 24 bulan terakhir, dibagi kader aktif; yang hanya diketahui tahunnya dihitung sejak awal tahun itu',
    'Active cadres trained in the last 24 months, over active cadres; one known by its year alone counts from the first day of that year',
  ),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'indicators E9' },
  subjek: 'kader',
  pembilang: ({ kader, pada, isImp }) => isImp && isTerlatih(kader, pada, parameterPada(pada)['imp.trainedMonths']),
  penyebut: ({ isImp }) => isImp,
};
