// C13: pregnant mothers accompanied in the month.
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const c13BumilDidampingi: IndikatorKeluarga = {
  id: 'C13',
  judul: teks('Ibu hamil didampingi', 'Pregnant mothers accompanied'),
  rumus: teks(
    'Ibu hamil yang didampingi dalam bulan ini dibagi semua ibu hamil pada akhir bulan',
    'Pregnant mothers accompanied this month, over all pregnant mothers',
  ),
  satuan: 'persen',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Rekap Elsimil ibu hamil 2025, BKKBN Sulawesi Barat; batas satu bulan pilihan Lini' },
  subjek: 'keluarga',
  pembilang: ({ ibuAnak }) => ibuAnak.ibuHamil.filter((satu) => satu.didampingi).length,
  penyebut: ({ ibuAnak }) => ibuAnak.ibuHamil.length,
};
