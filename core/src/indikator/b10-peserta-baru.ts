// B10: couples that began contraception in the month, first ever or first after a birth.
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const b10PesertaBaru: IndikatorPus = {
  id: 'B10',
  judul: teks('Peserta KB baru', 'New acceptors'),
  rumus: teks(
    'PUS yang bulan ini mulai ber-KB untuk pertama kali, atau pertama kali setelah melahirkan atau keguguran',
    'Couples that began this month for the first time, or first after a birth or miscarriage',
  ),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Peserta KB Baru, Dinas Kependudukan Kalbar' },
  subjek: 'pus',
  pembilang: (pus) => pus.peristiwa.mulai.filter((satu) => satu.cara === 'baru').length,
  penyebut: null,
};
