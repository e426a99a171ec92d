// D7: children at BKB whose development card is filled.
import { teks } from '../teks.ts';
import { perJenis } from './per-jenis-poktan.ts';

export const d7PunyaKka = perJenis(
  {
    id: 'D7',
    judul: teks('anak hadir yang KKA-nya diisi', 'children with KKA filled'),
    rumus: teks('Anak hadir yang KKA-nya diisi, dibagi anak yang hadir', 'Children present with KKA filled, over children present'),
    satuan: 'persen',
    sifat: 'alir',
    arah: 'naik',
    sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa' },
  },
  ['bkb'],
  ({ rekap }) => (rekap.isAda ? rekap.kka : 0),
  ({ rekap }) => (rekap.isAda ? rekap.anak : 0),
);
