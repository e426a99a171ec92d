// B8: need for contraception satisfied by modern methods (the shape of SDG 3.7.1, from routine data).
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const b8KebutuhanTerpenuhi: IndikatorPus = {
  id: 'B8',
  judul: teks('Kebutuhan KB terpenuhi cara modern', 'Need satisfied by modern methods'),
  rumus: teks(
    'Peserta KB aktif cara modern dibagi peserta KB aktif ditambah unmet need',
    'Users of modern methods over all users and couples with an unmet need',
  ),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'family-planning 6.14, bentuk SDG 3.7.1' },
  subjek: 'pus',
  pembilang: (pus) => pus.isModern,
  penyebut: (pus) => pus.kotak === 'pa' || pus.kotak === 'iat' || pus.kotak === 'tial',
};
