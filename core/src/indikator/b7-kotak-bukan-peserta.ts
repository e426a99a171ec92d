// B7: the four boxes of couples that use nothing: pregnant, wants soon, wants later, wants no more.
import { LABEL_KOTAK } from '../pus/kotak.ts';
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';
import { isPusTerdata } from './pus-terdata.ts';

export const b7KotakBukanPeserta: readonly IndikatorPus[] = (['hamil', 'ias', 'iat', 'tial'] as const).map((kotak) => ({
  id: `B7.${kotak}`,
  judul: LABEL_KOTAK[kotak],
  rumus: teks(
    `PUS ${LABEL_KOTAK[kotak].id.toLowerCase()} dibagi PUS terdata`,
    `Couples: ${LABEL_KOTAK[kotak].en.toLowerCase()}, over couples with a known status`,
  ),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'netral',
  sumber: { basis: 'perkiraan', rujukan: 'family-planning 6.13; batas dua tahun dari Buku Istilah Program' },
  subjek: 'pus',
  pembilang: (pus) => pus.kotak === kotak,
  penyebut: isPusTerdata,
}));
