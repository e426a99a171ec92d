// C11.<hasil>: families by the last verval of the half-year: found, not found, new (stunting-risk.md 8).
import { HASIL_VERVAL } from '../krs/pilihan-krs.ts';
import { semesterDari } from '../krs/semester.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

export const c11HasilVerval: readonly IndikatorKeluarga[] = HASIL_VERVAL.map(({ nilai, label }) => ({
  id: `C11.${nilai}`,
  judul: teks(`Verval: ${label.id.toLowerCase()}`, `Verification: ${label.en.toLowerCase()}`),
  rumus: teks(
    'Keluarga di buku yang verval terakhirnya semester ini berhasil itu, sasaran atau bukan',
    'Families of the book whose last verification of the half-year says so, target or not',
  ),
  satuan: 'jumlah',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'netral',
  isRawan: false,
  sumber: { basis: 'sekunder', rujukan: 'Kolom pemantauan verval SIGA' },
  subjek: 'keluarga',
  pembilang: ({ keluarga, pada }) => keluarga.terdaftar !== null && keluarga.verval.findLast((satu) => satu.semester === semesterDari(pada))?.hasil === nilai,
  penyebut: null,
}));
