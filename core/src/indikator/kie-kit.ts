// KIE.6: sessions of the month held with the KIE Kit (block II of F/I/Dal).
import { padaBulanIni } from '../kie/kegiatan-kie.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

export const kieKit: IndikatorInstitusi = {
  id: 'KIE.6',
  judul: teks('KIE dengan KIE Kit', 'Sessions with the KIE Kit'),
  rumus: teks('KIE kelompok atau acara bulan ini yang memakai KIE Kit', 'Sessions of the month that used the KIE Kit'),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'resmi', rujukan: 'F/I/Dal/13 blok II: KIE dengan KIE Kit' },
  subjek: 'institusi',
  pembilang: ({ institusi, pada }) => padaBulanIni(institusi.kie, pada).filter((satu) => satu.media.includes('kie-kit')).length,
  penyebut: null,
};
