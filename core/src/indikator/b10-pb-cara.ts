// B10.<cara>: new acceptors of the month by the method they began with; together they are B10.
import { METODE } from '../kb/metode.ts';
import { teks } from '../teks.ts';
import { b10PesertaBaru } from './b10-peserta-baru.ts';
import type { IndikatorKeluarga } from './indikator.ts';
import { listMulaiBulanIni } from './mulai-bulan-ini.ts';

export const b10PbCara: readonly IndikatorKeluarga[] = METODE.map(({ nilai, label }) => ({
  ...b10PesertaBaru,
  id: `B10.${nilai}`,
  judul: teks(`Peserta baru ${label.id}`, `New acceptors: ${label.en}`),
  rumus: teks(`Peserta KB baru bulan ini yang mulai dengan ${label.id}`, `New acceptors of the month who began with: ${label.en}`),
  pembilang: (keluarga) => listMulaiBulanIni(keluarga, 'baru').filter((satu) => satu.metode === nilai).length,
}));
