// B14: users at the end of the month before who are PUS and no longer users now.
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const b14PutusPakai: IndikatorPus = {
  id: 'B14',
  judul: teks('Putus pakai bulan ini', 'Drop-out in the month'),
  rumus: teks(
    'Peserta KB akhir bulan lalu yang masih PUS tetapi tidak ber-KB lagi, dibagi peserta KB akhir bulan lalu yang masih PUS',
    'Users at the end of last month, still PUS, no longer using',
  ),
  satuan: 'persen',
  sifat: 'alir',
  arah: 'turun',
  sumber: { basis: 'perkiraan', rujukan: 'family-planning 6.7; teks resmi untuk data rutin belum ditemukan' },
  subjek: 'pus',
  pembilang: (pus) => pus.peristiwa.isPutus,
  penyebut: (pus) => pus.peristiwa.isPaLalu,
};
