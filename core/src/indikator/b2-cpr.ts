// B2: contraceptive prevalence, all methods.
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';
import { isPusTerdata } from './pus-terdata.ts';

export const b2Cpr: IndikatorPus = {
  id: 'B2',
  judul: teks('Ber-KB semua cara (CPR)', 'Contraceptive prevalence, all methods'),
  rumus: teks('Peserta KB aktif semua cara dibagi PUS terdata', 'Active users of any method over couples with a known status'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Satu Data Jombang; Radalgram Kaltim 2020' },
  subjek: 'pus',
  pembilang: (pus) => pus.kotak === 'pa',
  penyebut: isPusTerdata,
};
