// D6: those who use contraception among the PUS present.
import { teks } from '../teks.ts';
import { perJenis } from './per-jenis-poktan.ts';

export const d6PusHadirBerkb = perJenis(
  {
    id: 'D6',
    judul: teks('PUS yang hadir dan ber-KB', 'PUS present and using contraception'),
    rumus: teks('Keluarga hadir yang PUS dan ber-KB, dibagi keluarga hadir yang PUS', 'Families present that use contraception, over those that are PUS'),
    satuan: 'persen',
    sifat: 'alir',
    arah: 'naik',
    isRawan: true,
    sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa' },
  },
  ['bkb', 'bkr', 'bkl', 'uppka'],
  ({ rekap }) => (rekap.isAda ? rekap.kb : 0),
  ({ rekap }) => (rekap.isAda ? rekap.pus : 0),
);
