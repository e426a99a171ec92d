// The recap columns of BKR, in the order of SIGA.
import { teks } from '../teks.ts';
import type { Indikator } from './indikator.ts';
import { kolomKeluarga, kolomPertemuan, kolomPoktan, kolomUmum } from './kolom-poktan.ts';
import { kolomSasaran } from './kolom-sasaran.ts';

export const rekapBkr: readonly Indikator[] = [
  ...kolomUmum('bkr'),
  ...kolomPertemuan('bkr'),
  ...kolomKeluarga('bkr'),
  kolomPoktan(
    'bkr',
    'hadir-pkbr',
    teks('keluarga yang hadir pada materi PKBR', 'families present at PKBR'),
    teks('Keluarga yang datang ke pertemuan dengan materi PKBR', 'Families at meetings with a PKBR topic'),
    (rekap) => rekap.hadirPkbr,
  ),
  ...kolomSasaran('bkr'),
];
