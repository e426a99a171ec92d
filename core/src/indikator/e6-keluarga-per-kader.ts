// E6: families for each active cadre.
import { teks } from '../teks.ts';
import type { IndikatorDesa } from './indikator.ts';

export const e6KeluargaPerKader: IndikatorDesa = {
  id: 'E6',
  judul: teks('Keluarga per kader', 'Families per cadre'),
  rumus: teks('Keluarga yang terdata dibagi kader aktif di PPKBD, Sub-PPKBD, dan Kelompok KB', 'Families over active cadres of the institution'),
  satuan: 'rasio',
  sifat: 'stok',
  arah: 'netral',
  sumber: { basis: 'perkiraan', rujukan: 'indicators E6' },
  subjek: 'desa',
  pembilang: (desa) => desa.keluarga.filter((satu) => satu.isAktif).length,
  penyebut: (desa) => desa.kader.filter((satu) => satu.isImp).length,
};
