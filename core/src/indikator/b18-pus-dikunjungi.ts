// B18: couples with at least one visit in the month.
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const b18PusDikunjungi: IndikatorPus = {
  id: 'B18',
  judul: teks('PUS dikunjungi', 'Couples visited'),
  rumus: teks('PUS yang bulan ini dikunjungi sekurangnya sekali, dibagi PUS', 'Couples with at least one visit in the month, over all couples'),
  satuan: 'persen',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'indicators B18' },
  isRawan: false,
  subjek: 'pus',
  pembilang: (pus) => pus.dikunjungi,
  penyebut: () => true,
};
