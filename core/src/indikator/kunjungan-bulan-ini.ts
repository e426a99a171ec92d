// KIE.1: home visits made in the month, for the cadre's own report.
import { padaBulanIni } from '../kie/kegiatan-kie.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const kunjunganBulanIni: IndikatorKeluarga = {
  id: 'KIE.1',
  judul: teks('Kunjungan rumah', 'Home visits'),
  rumus: teks(
    'Banyaknya kunjungan ke rumah yang dicatat bulan ini; bertemu di tempat lain dan telepon tidak ikut',
    'Visits to the home recorded in the month; meetings elsewhere and phone calls are left out',
  ),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Laporan PPKBD Kab. Bekasi, bagian KIE' },
  isRawan: false,
  subjek: 'keluarga',
  // A visit that was not asked where it took place is taken as what its form is called: a visit to the home.
  pembilang: ({ keluarga, pada }) =>
    keluarga.terdaftar === null ? 0 : padaBulanIni(keluarga.kunjungan, pada).filter((satu) => satu.cara === null || satu.cara === 'rumah').length,
  penyebut: null,
};
