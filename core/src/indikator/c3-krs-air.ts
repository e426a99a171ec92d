// C3: families at risk that have an unsafe water.
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const c3KrsAir: IndikatorKeluarga = {
  id: 'C3',
  judul: teks('KRS karena air minum', 'At risk: water'),
  rumus: teks('KRS dengan air minum tidak layak, dibagi KRS', 'Families at risk with unsafe water, over families at risk'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'sekunder', rujukan: 'Aplikasi pemantauan KRS Kab. Subang; angka nasional Kemendukbangga' },
  subjek: 'keluarga',
  pembilang: (keluarga) => keluarga.isAktif && keluarga.krs.hasil === 'krs' && keluarga.krs.sebab.includes('air'),
  penyebut: (keluarga) => keluarga.isAktif && keluarga.krs.hasil === 'krs',
};
