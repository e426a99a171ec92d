// B5: modern users whose method is the man's: vasectomy or condom.
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const b5KbPria: IndikatorPus = {
  id: 'B5',
  judul: teks('KB pria', "Men's methods"),
  rumus: teks('Pemakai MOP dan kondom dibagi peserta KB aktif cara modern', 'Users of vasectomy and condom over users of modern methods'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'indicators B5' },
  subjek: 'pus',
  pembilang: (pus) => pus.metode === 'mop' || pus.metode === 'kondom',
  penyebut: (pus) => pus.isModern,
};
