// The recap columns of PIK-R, in the order of SIGA.
import { teks } from '../teks.ts';
import type { IndikatorPoktan } from './indikator.ts';
import { kolomPertemuan, kolomPoktan, kolomUmum } from './kolom-poktan.ts';

export const rekapPikr: readonly IndikatorPoktan[] = [
  ...kolomUmum('pikr'),
  ...kolomPertemuan('pikr'),
  kolomPoktan(
    'pikr',
    'anggota',
    teks('remaja anggota', 'adolescent members'),
    teks('Remaja anggota pada akhir bulan', 'Members at the end of the month'),
    (rekap) => rekap.anggota,
  ),
  kolomPoktan(
    'pikr',
    'remaja-hadir',
    teks('remaja yang hadir', 'adolescents present'),
    teks('Remaja anggota yang datang sekurangnya sekali, ditambah tamu remaja', 'Members who came at least once, and guests'),
    (rekap) => rekap.remajaHadir,
  ),
  kolomPoktan(
    'pikr',
    'pertemuan-pkbr',
    teks('pertemuan dengan materi PKBR', 'meetings on PKBR'),
    teks('Pertemuan dalam bulan itu yang materinya PKBR', 'Meetings of the month with a PKBR topic'),
    (rekap) => rekap.pertemuanPkbr,
  ),
];
