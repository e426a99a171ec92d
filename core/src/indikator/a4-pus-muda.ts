// A4: couples whose wife is under twenty.
import { parameterPada } from '../parameter/parameter.ts';
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const a4PusMuda: IndikatorPus = {
  id: 'A4',
  judul: teks('PUS istri di bawah 20 tahun', 'Couples, wife under 20'),
  rumus: teks('PUS yang istrinya belum 20 tahun pada akhir bulan, dibagi PUS', 'Couples whose wife is under 20 on the last day, over all couples'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa' },
  subjek: 'pus',
  pembilang: ({ umur, pada }) => umur < parameterPada(pada)['pus.youngWifeMaxExclusive'],
  penyebut: () => true,
};
