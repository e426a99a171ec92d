// IMP.<jenis>.ada and .lapor: institutions that exist, and those whose report of the month was sent (R/I/PPKBD block I).
import { JENIS_INSTITUSI } from '../institusi/pilihan.ts';
import { isMasuk } from '../pelaporan/laporan-bulan.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

export const impKeadaan: readonly IndikatorInstitusi[] = JENIS_INSTITUSI.flatMap(({ nilai, label }): IndikatorInstitusi[] => [
  {
    id: `IMP.${nilai}.ada`,
    judul: teks(`${label.id}: ada`, `${label.en}: existing`),
    rumus: teks(`${label.id} yang terdaftar dan aktif pada akhir bulan`, `${label.en} registered and active at the end of the month`),
    satuan: 'jumlah',
    sifat: 'stok',
    arah: 'netral',
    sumber: { basis: 'sekunder', rujukan: 'Laporan PPKBD Kab. Bekasi, bagian I' },
    subjek: 'institusi',
    pembilang: ({ isAktif, institusi }) => isAktif && institusi.jenis === nilai,
    penyebut: null,
  },
  {
    id: `IMP.${nilai}.lapor`,
    judul: teks(`${label.id}: lapor`, `${label.en}: reporting`),
    rumus: teks(`${label.id} aktif yang laporan bulan ini sudah diajukan`, `Active ${label.en} whose report of the month was sent`),
    satuan: 'jumlah',
    sifat: 'stok',
    isBertumbuh: true,
    arah: 'naik',
    sumber: { basis: 'perkiraan', rujukan: 'Kolom "dilaporkan" Laporan PPKBD Kab. Bekasi' },
    subjek: 'institusi',
    pembilang: ({ isAktif, institusi, laporan }) => isAktif && institusi.jenis === nilai && laporan !== null && isMasuk(laporan),
    penyebut: null,
  },
]);
