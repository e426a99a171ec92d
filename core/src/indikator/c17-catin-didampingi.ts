// C17: those who marry within three months and were accompanied in that time.
import { PEMBUKA_CATIN } from '../catin/riwayat-catin.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { teks } from '../teks.ts';
import type { IndikatorKeluarga } from './indikator.ts';

const masaDamping = ({ ibuAnak, pada }: KeluargaPotret) => ibuAnak.catin.filter((satu) => satu.mulaiDamping <= pada);

export const c17CatinDidampingi: IndikatorKeluarga = {
  id: 'C17',
  judul: teks('Calon pengantin didampingi', 'Couples-to-be accompanied'),
  rumus: teks(
    'Pernah didampingi sejak tiga bulan sebelum hari nikah dibagi calon pengantin terdaftar yang menikah bulan ini atau dalam tiga bulan ke depan',
    'Accompanied since three months before the wedding, over those registered who marry this month or within three months',
  ),
  satuan: 'persen',
  sifat: 'stok',
  isBertumbuh: true,
  arah: 'naik',
  sumber: { basis: 'sekunder', rujukan: 'RAN PASTI; Panduan TPK: mulai tiga bulan sebelum menikah' },
  // A plan to marry reaches no other Sub-PPKBD's phone (identity-and-privacy.md 6).
  peran: [...PEMBUKA_CATIN, 'kabupaten'],
  subjek: 'keluarga',
  pembilang: (potret) => masaDamping(potret).filter((satu) => satu.isDidampingi).length,
  penyebut: (potret) => masaDamping(potret).length,
};
