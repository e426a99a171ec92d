// KIE.8: families met elsewhere or by phone in the month: KIE to a person that is no home visit.
import { padaBulanIni } from '../kie/kegiatan-kie.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const kontakBukanRumah: IndikatorKeluarga = {
  id: 'KIE.8',
  judul: teks('KIE perorangan di luar rumah', 'KIE to a family, not at home'),
  rumus: teks('Bertemu di tempat lain atau lewat telepon, bulan ini', 'Met elsewhere or by phone in the month'),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'Laporan PPKBD Kab. Bekasi menghitung kunjungan; pemisahan dari kunjungan rumah oleh Lini' },
  subjek: 'keluarga',
  pembilang: ({ keluarga, pada }) =>
    keluarga.terdaftar === null ? 0 : padaBulanIni(keluarga.kunjungan, pada).filter((satu) => satu.cara !== null && satu.cara !== 'rumah').length,
  penyebut: null,
};
