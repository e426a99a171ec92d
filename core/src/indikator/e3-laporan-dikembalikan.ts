// E3: reports that were returned at least once, of those that came in.
import { isMasuk, jumlahKembali } from '../pelaporan/laporan-bulan.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

export const e3LaporanDikembalikan: IndikatorInstitusi = {
  id: 'E3',
  judul: teks('Laporan yang pernah dikembalikan', 'Reports returned at least once'),
  rumus: teks('Laporan bulan ini yang pernah dikembalikan, dibagi laporan yang masuk', 'Reports of the month that were returned, of those received'),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'perkiraan', rujukan: 'Pilihan Lini: mutu laporan yang dikirim' },
  subjek: 'institusi',
  pembilang: ({ isWajib, laporan }) => isWajib && laporan !== null && jumlahKembali(laporan) > 0,
  penyebut: ({ isWajib, laporan }) => isWajib && laporan !== null && isMasuk(laporan),
};
