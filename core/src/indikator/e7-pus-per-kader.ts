// E7: couples for each active cadre.
import { teks } from '../teks.ts';
import type { IndikatorDesa } from './indikator.ts';

export const e7PusPerKader: IndikatorDesa = {
  id: 'E7',
  judul: teks('PUS per kader', 'Couples per cadre'),
  rumus: teks('PUS dibagi kader aktif di PPKBD, Sub-PPKBD, dan Kelompok KB', 'Couples over active cadres of the institution'),
  satuan: 'rasio',
  sifat: 'stok',
  arah: 'netral',
  sumber: { basis: 'perkiraan', rujukan: 'indicators E7' },
  subjek: 'desa',
  pembilang: (desa) => desa.keluarga.reduce((jumlah, satu) => jumlah + satu.pus.length, 0),
  penyebut: (desa) => desa.kader.filter((satu) => satu.isImp).length,
};
