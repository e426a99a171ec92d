// The recap columns of BKL, in the order of SIGA.
import { teks } from '../teks.ts';
import type { IndikatorPoktan } from './indikator.ts';
import { kolomKeluarga, kolomPertemuan, kolomPoktan, kolomUmum } from './kolom-poktan.ts';

export const rekapBkl: readonly IndikatorPoktan[] = [
  ...kolomUmum('bkl'),
  ...kolomPertemuan('bkl'),
  ...kolomKeluarga('bkl'),
  kolomPoktan(
    'bkl',
    'lansia-hadir',
    teks('lansia yang hadir', 'elderly present'),
    teks('Lansia anggota yang datang sekurangnya sekali, ditambah tamu lansia', 'Elderly members who came at least once, and elderly guests'),
    (rekap) => rekap.lansiaHadir,
  ),
];
