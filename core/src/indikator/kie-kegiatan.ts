// KIE.2: KIE sessions and events held by the institutions in the month.
import { padaBulanIni } from '../kie/kegiatan-kie.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

export const kieKegiatan: IndikatorInstitusi = {
  id: 'KIE.2',
  judul: teks('KIE kelompok dan acara', 'Group sessions and events'),
  rumus: teks('Banyaknya KIE kelompok atau acara yang dicatat bulan ini', 'Sessions and events recorded in the month'),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Laporan PPKBD Kab. Bekasi blok II: penyuluhan/KIE (kali)' },
  subjek: 'institusi',
  pembilang: ({ institusi, pada }) => padaBulanIni(institusi.kie, pada).length,
  penyebut: null,
};
