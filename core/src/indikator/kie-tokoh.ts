// KIE.4: leaders active in KIE in the month (block II of F/I/Dal).
import { padaBulanIni, tokohAktif } from '../kie/kegiatan-kie.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

export const kieTokoh: IndikatorInstitusi = {
  id: 'KIE.4',
  judul: teks('Tokoh aktif dalam KIE', 'Leaders active in KIE'),
  rumus: teks(
    'Per institusi, tokoh masyarakat, agama, adat, dan pemuda terbanyak di satu kegiatan bulan ini; tokoh yang sama tidak dihitung dua kali',
    'Per institution, the most leaders of each kind seen at one session of the month; nobody is counted twice',
  ),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'F/I/Dal/13 blok II: jumlah toma/toga/adat aktif KIE; cara menghitung orang yang sama dipilih Lini' },
  subjek: 'institusi',
  pembilang: ({ institusi, pada }) => tokohAktif(padaBulanIni(institusi.kie, pada)),
  penyebut: null,
};
