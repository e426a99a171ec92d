// IMP.layanan.<jenis>: services of the month without a named family, by kind.
import { LAYANAN } from '../institusi/pilihan.ts';
import { teks } from '../teks.ts';
import { isBulanIni } from './bulan-ini.ts';
import type { IndikatorInstitusi } from './indikator.ts';

export const impLayanan: readonly IndikatorInstitusi[] = LAYANAN.map(({ nilai, label }) => ({
  id: `IMP.layanan.${nilai}`,
  judul: label,
  rumus: teks(`Berapa kali dilakukan bulan ini: ${label.id.toLowerCase()}`, `How often in the month: ${label.en}`),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'perkiraan', rujukan: 'Enam peran bakti, pelayanan kegiatan' },
  subjek: 'institusi',
  pembilang: ({ isAda, institusi, pada }) => (isAda ? institusi.layanan.filter((satu) => satu.jenis === nilai && isBulanIni(satu.tanggal, pada)).length : 0),
  penyebut: null,
}));
