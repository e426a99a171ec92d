// KIE.5: sessions of the month at which the PKB/PLKB spoke (block II of F/I/Dal).
import { padaBulanIni } from '../kie/kegiatan-kie.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

export const kiePkb: IndikatorInstitusi = {
  id: 'KIE.5',
  judul: teks('Penyuluhan oleh PKB/PLKB', 'Sessions by the PKB/PLKB'),
  rumus: teks('KIE kelompok atau acara bulan ini dengan PKB/PLKB sebagai penyaji', 'Sessions of the month at which the PKB/PLKB spoke'),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'resmi', rujukan: 'F/I/Dal/13 blok II: penyuluhan oleh PLKB/PKB' },
  subjek: 'institusi',
  pembilang: ({ institusi, pada }) => padaBulanIni(institusi.kie, pada).filter((satu) => satu.penyaji.includes('pkb')).length,
  penyebut: null,
};
