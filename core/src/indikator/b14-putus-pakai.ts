// B14: users at the end of the month before who are PUS and no longer users now.
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const b14PutusPakai: IndikatorKeluarga = {
  id: 'B14',
  judul: teks('Putus pakai bulan ini', 'Drop-out in the month'),
  rumus: teks(
    'Peserta KB akhir bulan lalu yang masih PUS tetapi tidak ber-KB lagi, dibagi semua peserta KB akhir bulan lalu',
    'Users at the end of last month, still PUS here, no longer using, over all users at the end of last month',
  ),
  satuan: 'persen',
  sifat: 'alir',
  arah: 'turun',
  sumber: { basis: 'perkiraan', rujukan: 'family-planning 6.7; teks resmi untuk data rutin belum ditemukan' },
  subjek: 'keluarga',
  pembilang: (keluarga) => keluarga.pus.filter((pus) => pus.peristiwa.isPutus).length,
  penyebut: (keluarga) => keluarga.paLalu,
};
