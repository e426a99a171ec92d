// C5: couples with at least one of the four "too"; each couple once.
import { isEmpatTerlalu } from '../krs/empat-terlalu.ts';
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const c5Pus4t: IndikatorPus = {
  id: 'C5',
  judul: teks('PUS 4 terlalu', 'Couples with a four-too risk'),
  rumus: teks(
    'PUS terlalu muda, terlalu tua, terlalu dekat atau terlalu banyak, dibagi PUS; tiap pasangan sekali',
    'Couples too young, too old, too close or too many, over all couples; each couple once',
  ),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'sekunder', rujukan: 'Judul kolom ekspor KRS SIGA' },
  subjek: 'pus',
  pembilang: (pus) => isEmpatTerlalu(pus.empatTerlalu) === true,
  penyebut: () => true,
};
