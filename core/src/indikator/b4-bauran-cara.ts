// B4: method mix, one indicator for each of the nine methods.
import { METODE } from '../kb/metode.ts';
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const b4BauranCara: readonly IndikatorPus[] = METODE.map(({ nilai, label }) => ({
  id: `B4.${nilai}`,
  judul: label,
  rumus: teks(`Pemakai ${label.id} dibagi peserta KB aktif`, `Users of ${label.en} over active users`),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'netral',
  sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa' },
  subjek: 'pus',
  pembilang: (pus) => pus.metode === nilai,
  penyebut: (pus) => pus.kotak === 'pa',
}));
