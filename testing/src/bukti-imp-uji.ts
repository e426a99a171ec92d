// Evidence of an institution over twelve months, for tests of the rubric: nothing was done, unless said.
import { type BuktiTahun, buktiPelajaran, type KunciAngka } from '@lini/core/klasifikasi/imp/bukti.ts';

const KOSONG: Readonly<Record<KunciAngka, number | null>> = {
  petugas: 0,
  sk: 0,
  kolektif: 0,
  'peran-terbagi': 0,
  rencana: 0,
  pertemuan: 0,
  'rakor-desa': 0,
  kie: 0,
  topik: 0,
  'kunjungan-konseling': 0,
  kunjungan: 0,
  tokoh: 0,
  pendataan: 0,
  laporan: 0,
  'laporan-tepat': 0,
  peta: null,
  intervensi: 0,
  'macam-layanan': 0,
  poktan: 0,
  'bulan-sendiri': 0,
  'bagian-sendiri': null,
  ...buktiPelajaran(() => 0),
};

/** The evidence; `lain` replaces what is beside the figures. */
export const buktiUji = (angka: Partial<Record<KunciAngka, number | null>>, lain: Partial<Omit<BuktiTahun, 'angka'>> = {}): BuktiTahun => {
  const semua = { ...KOSONG, ...angka };
  return { sampai: '2025-12', bulan: 12, angka: semua, tanpaGanda: { kie: semua.kie ?? 0, topik: semua.topik ?? 0 }, poktan: [], ...lain };
};
