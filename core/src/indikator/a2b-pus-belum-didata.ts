// A2.belum: couples whose KB status was never asked, or not since a birth. They are in no box and block the report.
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const a2bPusBelumDidata: IndikatorPus = {
  id: 'A2.belum',
  judul: teks('PUS belum didata', 'Couples not asked yet'),
  rumus: teks('PUS yang keadaan KB-nya belum ditanya, atau belum ditanya lagi sejak melahirkan', 'Couples whose status was never asked, or not since a birth'),
  satuan: 'jumlah',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'perkiraan', rujukan: 'Aturan Lini: yang kosong tidak pernah dihitung nol' },
  isRawan: false,
  subjek: 'pus',
  pembilang: (pus) => pus.kotak === 'belum',
  penyebut: null,
};
