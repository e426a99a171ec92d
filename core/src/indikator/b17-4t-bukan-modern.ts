// B17: couples with a four-too risk and no modern method.
import { isEmpatTerlalu } from '../krs/empat-terlalu.ts';
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

export const b174tBukanModern: IndikatorPus = {
  id: 'B17',
  judul: teks('PUS 4 terlalu bukan peserta modern', 'Four-too couples without a modern method'),
  rumus: teks(
    'PUS 4 terlalu yang tidak memakai cara modern, termasuk yang hamil, dibagi PUS 4 terlalu yang terdata',
    'Four-too couples without a modern method, the pregnant among them, over four-too couples with a known status',
  ),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'perkiraan', rujukan: 'indicators B17' },
  subjek: 'pus',
  pembilang: (pus) => !pus.isModern,
  penyebut: (pus) => pus.kotak !== 'belum' && isEmpatTerlalu(pus.empatTerlalu) === true,
};
