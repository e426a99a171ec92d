// The recap columns of BKB, in the order of SIGA.
import { teks } from '../teks.ts';
import type { Indikator } from './indikator.ts';
import { kolomKeluarga, kolomPertemuan, kolomPoktan, kolomUmum } from './kolom-poktan.ts';
import { kolomSasaran } from './kolom-sasaran.ts';

const anakHadir = (id: string, en: string) =>
  teks(`Anak yang hadir dalam bulan itu, satu kali tiap anak: ${id}`, `Children present in the month, each once: ${en}`);

export const rekapBkb: readonly Indikator[] = [
  ...kolomUmum('bkb'),
  ...kolomPertemuan('bkb'),
  ...kolomKeluarga('bkb'),
  kolomPoktan('bkb', 'anak', teks('anak yang hadir', 'children present'), anakHadir('semua', 'all'), (rekap) => rekap.anak),
  kolomPoktan('bkb', 'kka', teks('anak yang KKA-nya diisi', 'children with KKA filled'), anakHadir('KKA diisi', 'KKA filled'), (rekap) => rekap.kka),
  kolomPoktan('bkb', 'kms', teks('anak yang punya KMS', 'children with KMS'), anakHadir('punya KMS', 'with KMS'), (rekap) => rekap.kms),
  kolomPoktan(
    'bkb',
    'sesuai',
    teks('perkembangan sesuai', 'development as expected'),
    anakHadir('penilaian terakhir sesuai', 'last judged as expected'),
    (rekap) => rekap.sesuai,
  ),
  kolomPoktan(
    'bkb',
    'tidak-sesuai',
    teks('perkembangan tidak sesuai', 'development not as expected'),
    anakHadir('penilaian terakhir tidak sesuai', 'last judged as not expected'),
    (rekap) => rekap.tidakSesuai,
  ),
  ...kolomSasaran('bkb'),
];
