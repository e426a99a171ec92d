// E1 and E2: reports of institutions that came in, and that came in time, out of those due (forms.md 4.4, indicators.md E).
import { isTepatWaktu } from '../pelaporan/batas.ts';
import { isMasuk } from '../pelaporan/laporan-bulan.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

export const e1CakupanLaporan: IndikatorInstitusi = {
  id: 'E1',
  judul: teks('Cakupan laporan institusi', 'Coverage of institution reports'),
  rumus: teks(
    'Institusi yang laporan bulan ini sudah diajukan, dibagi institusi yang aktif pada akhir bulan; setelah bulan dikunci, yang aktif menurut kartu saat dikunci',
    'Institutions whose report of the month was sent, of those active at the end of the month; once it is locked, by the cards of that day',
  ),
  satuan: 'persen',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'naik',
  sumber: { basis: 'resmi', rujukan: 'Umpan balik BKKBN Kalimantan Selatan, Oktober 2009: yang lapor dibagi yang ada' },
  subjek: 'institusi',
  pembilang: ({ isWajib, laporan }) => isWajib && laporan !== null && isMasuk(laporan),
  penyebut: ({ isWajib }) => isWajib,
};

export const e2TepatWaktu: IndikatorInstitusi = {
  id: 'E2',
  judul: teks('Laporan institusi tepat waktu', 'Institution reports on time'),
  rumus: teks(
    'Institusi yang pertama kali mengajukan sampai batas hari laporan, dibagi institusi yang aktif; setelah bulan dikunci, menurut kartu saat dikunci',
    'Institutions that first sent by the deadline, of those active; once it is locked, by the cards of that day',
  ),
  satuan: 'persen',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'Batas tanggal 3 menurut aturan laporan kelompok; batas PPKBD sendiri belum ditemukan' },
  subjek: 'institusi',
  pembilang: ({ isWajib, laporan }) => isWajib && laporan !== null && isTepatWaktu(laporan),
  penyebut: ({ isWajib }) => isWajib,
};
