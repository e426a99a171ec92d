// F4 as far as Lini knows it: children under five weighed in the month (D/S).
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const f4Ditimbang: IndikatorKeluarga = {
  id: 'F4',
  judul: teks('Balita ditimbang (D/S)', 'Children under five weighed (D/S)'),
  rumus: teks(
    'Balita yang tercatat ditimbang bulan ini dibagi semua balita yang tanggal lahirnya diketahui; angka resmi milik dinas kesehatan',
    'Under five with a weighing this month, over all under five with a known birth date; the official figure is the health office’s',
  ),
  satuan: 'persen',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'Catatan kader; D/S resmi dari posyandu, dinas kesehatan' },
  subjek: 'keluarga',
  pembilang: ({ ibuAnak }) => ibuAnak.balita.filter((satu) => satu.ditimbang).length,
  penyebut: ({ ibuAnak }) => ibuAnak.balita.length,
};
