// B10: couples that began contraception in the month, first ever or first after a birth.
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';
import { listMulaiBulanIni } from './mulai-bulan-ini.ts';

export const b10PesertaBaru: IndikatorKeluarga = {
  id: 'B10',
  judul: teks('Peserta KB baru', 'New acceptors'),
  rumus: teks(
    'PUS yang bulan ini mulai ber-KB untuk pertama kali, atau pertama kali setelah melahirkan atau keguguran; dihitung juga bila kemudian pindah',
    'Couples that began this month for the first time, or first after a birth or miscarriage; also those who left later',
  ),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Peserta KB Baru, Dinas Kependudukan Kalbar' },
  subjek: 'keluarga',
  pembilang: (keluarga) => listMulaiBulanIni(keluarga, 'baru').length,
  penyebut: null,
};
