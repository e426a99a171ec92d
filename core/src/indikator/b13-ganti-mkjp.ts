// B13: changes of method in the month that went from a short-acting to a long-acting one.
import { isMkjp } from '../kb/metode.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';
import { listMulaiBulanIni } from './mulai-bulan-ini.ts';

export const b13GantiMkjp: IndikatorKeluarga = {
  id: 'B13',
  judul: teks('Ganti cara ke MKJP', 'Changed to a long-acting method'),
  awam: teks('Berganti ke IUD, implan, MOW, atau MOP', 'Changed to IUD, implant or sterilisation'),
  rumus: teks(
    'Ganti cara dari bukan MKJP ke MKJP dibagi semua ganti cara bulan ini',
    'Changes from a short-acting to a long-acting method over all changes of the month',
  ),
  satuan: 'persen',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'indicators B13' },
  subjek: 'keluarga',
  pembilang: (keluarga) => listMulaiBulanIni(keluarga, 'ganti').filter((satu) => isMkjp(satu.metode) && satu.dari !== null && !isMkjp(satu.dari)).length,
  penyebut: (keluarga) => listMulaiBulanIni(keluarga, 'ganti').length,
};
