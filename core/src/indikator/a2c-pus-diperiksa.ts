// A2.periksa: register lines looked at in the month: the couple was asked, served, or known to be pregnant since the first.
import { isDiperiksa } from '../pus/register.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const a2cPusDiperiksa: IndikatorKeluarga = {
  id: 'A2.periksa',
  judul: teks('Baris register PUS diperiksa', 'Register lines checked'),
  rumus: teks(
    'PUS yang bulan ini ditanya, dilayani, diketahui hamil, atau dinyatakan tetap, dibagi PUS',
    'Couples asked, served, found pregnant or confirmed unchanged this month, over all couples',
  ),
  satuan: 'persen',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'Register Pembinaan PUS, sel bulanan (forms 3.5)' },
  isRawan: false,
  subjek: 'keluarga',
  pembilang: ({ pus, pada }) => pus.filter((satu) => isDiperiksa(satu, pada)).length,
  penyebut: ({ pus }) => pus.length,
};
