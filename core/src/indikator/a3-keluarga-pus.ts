// A3: families with at least one couple of reproductive age.
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const a3KeluargaPus: IndikatorKeluarga = {
  id: 'A3',
  judul: teks('Keluarga dengan PUS', 'Families with a couple of reproductive age'),
  rumus: teks('Keluarga yang punya sekurangnya satu PUS, dibagi keluarga terdata', 'Families with at least one such couple, over families registered'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'netral',
  sumber: { basis: 'perkiraan', rujukan: 'indicators A3' },
  isRawan: false,
  subjek: 'keluarga',
  pembilang: (keluarga) => keluarga.isAktif && keluarga.pus.length > 0,
  penyebut: (keluarga) => keluarga.isAktif,
};
