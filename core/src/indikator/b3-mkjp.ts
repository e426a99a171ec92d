// B3: share of long-acting methods.
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const b3Mkjp: IndikatorPus = {
  id: 'B3',
  judul: teks('Memakai MKJP', 'Long-acting methods'),
  awam: teks('Peserta KB dengan IUD, implan, MOW, atau MOP', 'Users of IUD, implant or sterilisation'),
  rumus: teks('IUD, implan, MOW dan MOP dibagi peserta KB cara modern', 'IUD, implant and sterilisation over users of modern methods'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Metadata IKU BKKBN 2021' },
  subjek: 'pus',
  pembilang: (pus) => pus.isMkjp,
  penyebut: (pus) => pus.isModern,
};
