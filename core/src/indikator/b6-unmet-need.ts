// B6: unmet need as the monthly registers count it; not the survey's unmet need.
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';
import { isPusTerdata } from './pus-terdata.ts';

export const b6UnmetNeed: IndikatorPus = {
  id: 'B6',
  judul: teks('Unmet need (hitungan rutin)', 'Unmet need (routine)'),
  awam: teks('PUS tidak ber-KB yang tidak ingin hamil sekarang', 'Couples who use nothing and want no child now'),
  rumus: teks(
    'PUS tidak ber-KB yang ingin menunda atau tidak ingin anak lagi, dibagi PUS terdata',
    'Non-users who want a child later or no more, over couples with a known status',
  ),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'sekunder', rujukan: 'Satu Data Kebumen; Satu Data Asahan; kaki rekap SIGA' },
  subjek: 'pus',
  pembilang: (pus) => pus.kotak === 'iat' || pus.kotak === 'tial',
  penyebut: isPusTerdata,
};
