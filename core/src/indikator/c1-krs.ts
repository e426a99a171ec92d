// C1: families at risk of stunting among the target families.
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const c1Krs: IndikatorKeluarga = {
  id: 'C1',
  judul: teks('Keluarga berisiko stunting (KRS)', 'Families at risk of stunting'),
  rumus: teks(
    'Keluarga sasaran dengan air atau jamban tidak layak, atau PUS 4 terlalu yang bukan peserta KB modern, dibagi keluarga sasaran',
    'Target families with unsafe water or latrine, or a 4T couple without a modern method, over target families',
  ),
  satuan: 'persen',
  sifat: 'stok',
  arah: 'turun',
  sumber: { basis: 'perkiraan', rujukan: 'Faktor: BKKBN Sulbar 2024; cara menggabung disimpulkan dari tabel verval KRS SIGA Semester 2 2024' },
  subjek: 'keluarga',
  pembilang: (keluarga) => keluarga.isAktif && keluarga.krs.hasil === 'krs',
  penyebut: (keluarga) => keluarga.isAktif && keluarga.krs.isSasaran === true,
};
