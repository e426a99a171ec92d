// The yearly recap of K/0: number, class as decided, SK, funding and media of PPKBD, Sub-PPKBD and Kelompok KB.
import { idK0, kolomK0 } from '../indikator/k0-institusi.ts';
import { JENIS_INSTITUSI } from '../institusi/pilihan.ts';
import { teks } from '../teks.ts';
import type { Laporan } from './laporan.ts';

export const rekapInstitusi: Laporan = {
  id: 'rekap-institusi',
  judul: teks('Rekap K/0 institusi', 'K/0 recap of the institutions'),
  bagian: JENIS_INSTITUSI.map(({ nilai, label }) => ({
    judul: label,
    baris: [
      { indikator: `IMP.${nilai}.ada`, tampil: 'jumlah', judul: teks('Jumlah', 'Number') },
      ...kolomK0(nilai).map(({ kolom, judul }) => ({ indikator: idK0(nilai, kolom), tampil: 'jumlah' as const, judul })),
    ],
  })),
};
