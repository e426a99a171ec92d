// C18: pregnant mothers whose last period is known, so that weeks, due date and birth spacing can be told.
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const c18HphtDiketahui: IndikatorKeluarga = {
  id: 'C18',
  judul: teks('Ibu hamil dengan HPHT diketahui', 'Pregnant mothers whose last period is known'),
  rumus: teks('Ibu hamil yang HPHT-nya tercatat dibagi semua ibu hamil', 'Those whose last period is recorded, over all pregnant mothers'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'Kelengkapan data menurut Lini' },
  subjek: 'keluarga',
  pembilang: ({ ibuAnak }) => ibuAnak.ibuHamil.filter((satu) => satu.kehamilan.hpht !== null).length,
  penyebut: ({ ibuAnak }) => ibuAnak.ibuHamil.length,
};
