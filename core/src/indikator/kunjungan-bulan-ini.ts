// KIE.1: home visits made in the month, for the cadre's own report.
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const kunjunganBulanIni: IndikatorKeluarga = {
  id: 'KIE.1',
  judul: teks('Kunjungan rumah', 'Home visits'),
  rumus: teks('Banyaknya kunjungan yang dicatat bulan ini', 'Visits recorded in the month'),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Laporan PPKBD Kab. Bekasi, bagian KIE' },
  subjek: 'keluarga',
  pembilang: (keluarga) => (keluarga.keluarga.terdaftar === null ? 0 : keluarga.kunjungan),
  penyebut: null,
};
