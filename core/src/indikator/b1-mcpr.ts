// B1: modern contraceptive prevalence.
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';
import { isPusTerdata } from './pus-terdata.ts';

export const b1Mcpr: IndikatorPus = {
  id: 'B1',
  judul: teks('Ber-KB cara modern (mCPR)', 'Modern contraceptive prevalence'),
  awam: teks('PUS yang memakai cara modern', 'Couples who use a modern method'),
  rumus: teks('Peserta KB aktif cara modern dibagi PUS terdata', 'Active users of modern methods over couples with a known status'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Metadata IKU BKKBN 2021' },
  subjek: 'pus',
  pembilang: (pus) => pus.isModern,
  penyebut: isPusTerdata,
};
