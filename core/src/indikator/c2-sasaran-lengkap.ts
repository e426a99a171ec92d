// C2: target families whose risk can be settled.
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const c2SasaranLengkap: IndikatorKeluarga = {
  id: 'C2',
  judul: teks('Sasaran dengan data lengkap', 'Target families with complete data'),
  rumus: teks('Keluarga sasaran yang risikonya dapat dinilai, dibagi keluarga sasaran', 'Target families whose risk can be settled, over target families'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'indicators C2' },
  isRawan: false,
  subjek: 'keluarga',
  pembilang: (keluarga) => keluarga.isAktif && keluarga.krs.isSasaran === true && keluarga.krs.hasil !== 'belum-lengkap',
  penyebut: (keluarga) => keluarga.isAktif && keluarga.krs.isSasaran === true,
};
