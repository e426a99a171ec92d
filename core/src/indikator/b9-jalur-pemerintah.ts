// B9: users served by government among users whose path is known.
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const b9JalurPemerintah: IndikatorPus = {
  id: 'B9',
  judul: teks('Peserta KB jalur pemerintah', 'Users served by government'),
  rumus: teks('Peserta KB aktif jalur pemerintah dibagi peserta yang jalurnya diketahui', 'Users by the government path over users whose path is known'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'netral',
  sumber: { basis: 'perkiraan', rujukan: 'Kaki rekap SIGA: pemerintah dan swasta' },
  subjek: 'pus',
  pembilang: (pus) => pus.jalur === 'pemerintah',
  penyebut: (pus) => pus.kotak === 'pa' && pus.jalur !== null,
};
