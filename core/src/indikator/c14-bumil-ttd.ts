// C14, two lines: of the pregnant mothers accompanied in the month, those given iron tablets and those who take them.
import type { IbuHamilPotret } from '../potret/ibu-anak-potret.ts';
import { type Teks, teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

const baris = (bagian: string, judul: Teks, rumus: Teks, isTerhitung: (ibu: IbuHamilPotret) => boolean): IndikatorKeluarga => ({
  id: `C14.${bagian}`,
  judul,
  rumus,
  satuan: 'persen',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Rekap Elsimil ibu hamil 2025, BKKBN Sulawesi Barat' },
  subjek: 'keluarga',
  pembilang: ({ ibuAnak }) => ibuAnak.ibuHamil.filter((satu) => satu.didampingi && isTerhitung(satu)).length,
  penyebut: ({ ibuAnak }) => ibuAnak.ibuHamil.filter((satu) => satu.didampingi).length,
});

export const c14BumilTtd: readonly IndikatorKeluarga[] = [
  baris(
    'diberi',
    teks('Ibu hamil mendapat TTD', 'Pregnant mothers given iron tablets'),
    teks('Diberi tablet tambah darah bulan ini dibagi ibu hamil yang didampingi bulan ini', 'Given iron tablets this month, over those accompanied this month'),
    (ibu) => ibu.diberiTtd,
  ),
  baris(
    'diminum',
    teks('Ibu hamil minum TTD', 'Pregnant mothers taking iron tablets'),
    teks('Meminum tablet tambah darah dibagi ibu hamil yang didampingi bulan ini', 'Taking iron tablets, over those accompanied this month'),
    (ibu) => ibu.minumTtd,
  ),
];
