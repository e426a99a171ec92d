// KIE.3: people reached by the sessions of the month.
import { jumlahHadir, padaBulanIni } from '../kie/kegiatan-kie.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

export const kieOrang: IndikatorInstitusi = {
  id: 'KIE.3',
  judul: teks('Orang yang hadir KIE', 'People reached by KIE'),
  rumus: teks(
    'Jumlah yang hadir di KIE kelompok atau acara bulan ini; yang tidak dihitung tidak ditambahkan',
    'People present at the sessions of the month; what was not counted adds nothing',
  ),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'imp-cadres 5.1 peran 3: orang terjangkau' },
  subjek: 'institusi',
  pembilang: ({ institusi, pada }) => padaBulanIni(institusi.kie, pada).reduce((jumlah, satu) => jumlah + jumlahHadir(satu), 0),
  penyebut: null,
};
