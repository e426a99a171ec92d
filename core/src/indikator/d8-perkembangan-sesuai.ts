// D8: children at BKB whose development is as expected for their age.
import { teks } from '../teks.ts';
import { perJenis } from './per-jenis-poktan.ts';

export const d8PerkembanganSesuai = perJenis(
  {
    id: 'D8',
    judul: teks('perkembangan anak sesuai umur', 'development as expected'),
    rumus: teks(
      'Anak yang perkembangannya sesuai, dibagi anak yang dinilai (sesuai atau tidak sesuai)',
      'Children developing as expected, over children judged',
    ),
    satuan: 'persen',
    sifat: 'alir',
    arah: 'naik',
    isRawan: true,
    sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa' },
  },
  ['bkb'],
  ({ rekap }) => (rekap.isAda ? rekap.sesuai : 0),
  ({ rekap }) => (rekap.isAda ? rekap.dinilai : 0),
);
