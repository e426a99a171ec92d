// C6: each of the four "too" by itself; one couple may be in several, so they are never added up.
import { LABEL_SEBAB } from '../krs/hasil-krs.ts';
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const c6Bagian4t: readonly IndikatorPus[] = (['muda', 'tua', 'dekat', 'banyak'] as const).map((bagian) => ({
  id: `C6.${bagian}`,
  judul: teks(`PUS ${LABEL_SEBAB[bagian].id.toLowerCase()}`, `Couples: ${LABEL_SEBAB[bagian].en.toLowerCase()}`),
  rumus: teks(
    `PUS ${LABEL_SEBAB[bagian].id.toLowerCase()} dibagi PUS; bagian 4 terlalu bertumpang tindih, jangan dijumlahkan`,
    `Couples: ${LABEL_SEBAB[bagian].en.toLowerCase()}, over all couples; the four overlap and are not added up`,
  ),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa; batas menurut judul kolom ekspor KRS' },
  subjek: 'pus',
  pembilang: (pus) => pus.empatTerlalu[bagian] === true,
  penyebut: () => true,
}));
