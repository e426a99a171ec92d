// B12: new acceptors of the month who took a long-acting method.
import { isMkjp } from '../kb/metode.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';
import { listMulaiBulanIni } from './mulai-bulan-ini.ts';

export const b12PbMkjp: IndikatorKeluarga = {
  id: 'B12',
  judul: teks('Peserta baru yang memilih MKJP', 'New acceptors of long-acting methods'),
  awam: teks('Peserta baru dengan IUD, implan, MOW, atau MOP', 'New users of IUD, implant or sterilisation'),
  rumus: teks(
    'Peserta KB baru dengan IUD, implan, MOW atau MOP, dibagi peserta KB baru',
    'New acceptors of IUD, implant or sterilisation over all new acceptors',
  ),
  satuan: 'persen',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'indicators B12' },
  subjek: 'keluarga',
  pembilang: (keluarga) => listMulaiBulanIni(keluarga, 'baru').filter((satu) => isMkjp(satu.metode)).length,
  penyebut: (keluarga) => listMulaiBulanIni(keluarga, 'baru').length,
};
