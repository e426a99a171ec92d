// C7: families at risk by welfare rank. The rank comes from outside and never makes a family KRS (stunting-risk.md 3.5).

import { isKrs } from '../krs/dasar-krs.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { type Teks, teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

const RANK_TERTINGGI = 4;

type Bagian = { readonly id: string; readonly judul: Teks; readonly cocok: (desil: number | null) => boolean };

const BAGIAN: readonly Bagian[] = [
  ...[1, 2, 3, RANK_TERTINGGI].map((rank) => ({
    id: String(rank),
    judul: teks(`KRS prioritas ${rank}`, `At risk, priority ${rank}`),
    cocok: (desil: number | null) => desil === rank,
  })),
  { id: 'lebih', judul: teks('KRS peringkat di atas 4', 'At risk, rank above 4'), cocok: (desil) => desil !== null && desil > RANK_TERTINGGI },
  { id: 'belum', judul: teks('KRS peringkat belum diketahui', 'At risk, rank not known'), cocok: (desil) => desil === null },
];

const desilDari = ({ keluarga }: KeluargaPotret): number | null => keluarga.sejahtera?.desil ?? null;

export const c7KrsPrioritas: readonly IndikatorKeluarga[] = BAGIAN.map(({ id, judul, cocok }) => ({
  id: `C7.${id}`,
  judul,
  rumus: teks(
    'KRS menurut peringkat kesejahteraan (desil) dari data pemerintah, dibagi KRS; peringkat bukan penyebab KRS',
    'Families at risk by welfare rank (decile) of the government, over families at risk; the rank is no cause',
  ),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'sekunder', rujukan: 'Tabel verval KRS SIGA Semester 2 2024' },
  // The rank reaches no cadre's phone (identity-and-privacy.md 4).
  peran: ['pkb', 'kabupaten'],
  subjek: 'keluarga',
  pembilang: (keluarga) => isKrs(keluarga) && cocok(desilDari(keluarga)),
  penyebut: isKrs,
}));
