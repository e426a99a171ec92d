// IMP.temu.<jenis>: meetings of the month by kind.
import { JENIS_PERTEMUAN } from '../institusi/pilihan.ts';
import { teks } from '../teks.ts';
import { isBulanIni } from './bulan-ini.ts';
import type { IndikatorInstitusi } from './indikator.ts';

export const impPertemuan: readonly IndikatorInstitusi[] = JENIS_PERTEMUAN.map(({ nilai, label }) => ({
  id: `IMP.temu.${nilai}`,
  judul: label,
  rumus: teks(`Banyaknya ${label.id.toLowerCase()} yang dicatat bulan ini`, `${label.en}, recorded in the month`),
  satuan: 'jumlah',
  sifat: 'alir',
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'Laporan PPKBD Kab. Bekasi, bagian II; enam peran bakti' },
  subjek: 'institusi',
  pembilang: ({ isAda, institusi, pada }) => (isAda ? institusi.pertemuan.filter((satu) => satu.jenis === nilai && isBulanIni(satu.tanggal, pada)).length : 0),
  penyebut: null,
}));
