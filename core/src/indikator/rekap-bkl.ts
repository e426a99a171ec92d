// The recap columns of BKL, in the order of SIGA.
import { teks } from '../teks.ts';
import type { Indikator } from './indikator.ts';
import { kolomKeluarga, kolomPertemuan, kolomPoktan, kolomUmum } from './kolom-poktan.ts';
import { kolomSasaran } from './kolom-sasaran.ts';

export const rekapBkl: readonly Indikator[] = [
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
  ...kolomSasaran('bkl'),
];
