// IMP.<jenis>.ada and .lapor: institutions that exist, and those with something recorded in the month (R/I/PPKBD block I).
import type { Institusi } from '../institusi/institusi.ts';
import { JENIS_INSTITUSI } from '../institusi/pilihan.ts';
import type { Tanggal } from '../tanggal.ts';
import { teks } from '../teks.ts';
import { isBulanIni } from './bulan-ini.ts';
import type { IndikatorInstitusi } from './indikator.ts';

const isBerkegiatan = ({ pertemuan, kas, layanan, peta, kie }: Institusi, pada: Tanggal): boolean =>
  [...pertemuan, ...kas, ...layanan, ...peta, ...kie].some((satu) => isBulanIni(satu.tanggal, pada));

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
    judul: teks(`${label.id}: ada kegiatan tercatat`, `${label.en}: with activity recorded`),
    rumus: teks(
      `${label.id} aktif yang bulan ini punya catatan pertemuan, KIE, kas, pelayanan, atau peta`,
      `Active ${label.en} with a meeting, KIE session, cash line, service or map check in the month`,
    ),
    satuan: 'jumlah',
    sifat: 'alir',
    arah: 'naik',
    sumber: { basis: 'perkiraan', rujukan: 'Kolom "dilaporkan" Laporan PPKBD Kab. Bekasi; laporan sendiri belum berupa catatan' },
    subjek: 'institusi',
    pembilang: ({ isAktif, institusi, pada }) => isAktif && institusi.jenis === nilai && isBerkegiatan(institusi, pada),
    penyebut: null,
  },
]);
