// E11: villages whose coordination meeting was held in the month.
import { teks } from '../teks.ts';
import { isBulanIni } from './bulan-ini.ts';
import type { IndikatorDesa } from './indikator.ts';

export const e11RakorDesa: IndikatorDesa = {
  id: 'E11',
  judul: teks('Rakor desa', 'Village coordination'),
  rumus: teks(
    'Desa yang rakor desanya tercatat bulan ini, dibagi desa yang punya institusi aktif (PPKBD, Sub-PPKBD, atau Kelompok KB)',
    'Villages with a recorded coordination meeting, over villages with an active institution (PPKBD, Sub-PPKBD or Kelompok KB)',
  ),
  satuan: 'persen',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'resmi', rujukan: 'F/I/Dal/13, kegiatan operasional' },
  subjek: 'desa',
  pembilang: ({ institusi, pada }) =>
    institusi.some((satu) => satu.isAda && satu.institusi.pertemuan.some(({ jenis, tanggal }) => jenis === 'rakor-desa' && isBulanIni(tanggal, pada))),
  penyebut: ({ institusi }) => institusi.some((satu) => satu.isAda),
};
