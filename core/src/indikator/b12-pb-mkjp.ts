// B12: new acceptors of the month who took a long-acting method.
import { isMkjp } from '../kb/metode.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import { teks } from '../teks.ts';
import type { IndikatorPus } from './indikator.ts';

const listBaru = ({ peristiwa }: PusPotret) => peristiwa.mulai.filter((satu) => satu.cara === 'baru');

export const b12PbMkjp: IndikatorPus = {
  id: 'B12',
  judul: teks('Peserta baru yang memilih MKJP', 'New acceptors of long-acting methods'),
  rumus: teks(
    'Peserta KB baru dengan IUD, implan, MOW atau MOP, dibagi peserta KB baru',
    'New acceptors of IUD, implant or sterilisation over all new acceptors',
  ),
  satuan: 'persen',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'indicators B12' },
  subjek: 'pus',
  pembilang: (pus) => listBaru(pus).filter((satu) => isMkjp(satu.metode)).length,
  penyebut: (pus) => listBaru(pus).length,
};
