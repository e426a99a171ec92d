// KIE.7: counselling talks held in the month; what was said is never read for it.
import { padaBulanIni } from '../kie/kegiatan-kie.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const konselingBulanIni: IndikatorKeluarga = {
  id: 'KIE.7',
  judul: teks('Konseling', 'Counselling talks'),
  rumus: teks('Banyaknya konseling yang dicatat bulan ini', 'Counselling talks recorded in the month'),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'imp-cadres 5.1 peran 3: konseling' },
  subjek: 'keluarga',
  pembilang: ({ keluarga, pada }) => (keluarga.terdaftar === null ? 0 : padaBulanIni(keluarga.konseling, pada).length),
  penyebut: null,
};
