// C4: families at risk that have an unsafe latrine.
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const c4KrsJamban: IndikatorKeluarga = {
  id: 'C4',
  judul: teks('KRS karena jamban', 'At risk: latrine'),
  rumus: teks('KRS dengan jamban tidak layak, dibagi KRS', 'Families at risk with unsafe latrine, over families at risk'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'sekunder', rujukan: 'Aplikasi pemantauan KRS Kab. Subang; angka nasional Kemendukbangga' },
  subjek: 'keluarga',
  pembilang: (keluarga) => keluarga.isAktif && keluarga.krs.hasil === 'krs' && keluarga.krs.sebab.includes('jamban'),
  penyebut: (keluarga) => keluarga.isAktif && keluarga.krs.hasil === 'krs',
};
