// A2: couples of reproductive age, by the wife.
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const a2JumlahPus: IndikatorPus = {
  id: 'A2',
  judul: teks('Jumlah PUS', 'Couples of reproductive age'),
  rumus: teks('Istri berstatus kawin, umur 15 sampai 49 tahun pada akhir bulan', 'Married wives aged 15 to 49 on the last day of the month'),
  satuan: 'jumlah',
  sifat: 'stok',
  arah: 'netral',
  sumber: { basis: 'sekunder', rujukan: 'Panduan Verval KRS 2023, dikutip himpunan tanya-jawab BKKBN DIY' },
  isRawan: false,
  subjek: 'pus',
  pembilang: () => true,
  penyebut: null,
};
