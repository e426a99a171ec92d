// One small family, a catatan tried on it as the office judges it, and a figure counted over it: for the stories of a family's life.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { judgeCatatan } from '@lini/core/catatan/judge.ts';
import { hitungSemua } from '@lini/core/indikator/hitung-desa.ts';
import { nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { BukuKeluarga } from './buku-keluarga.ts';
import { desaUji } from './desa-uji.ts';

/** The day on which the stories are judged and counted. */
export const HARI_CERITA = '2026-06-30';

/** Writes one catatan and says what the judge thinks of it; a refused one is taken out again. */
export function cobaCatat(buku: BukuKeluarga, kind: string, terjadi: string, isi: Record<string, unknown>): string {
  const catatan: Catatan = buku.catat(kind, terjadi, isi);
  const putusan = judgeCatatan(catatan, buku.catatan.slice(0, -1), HARI_CERITA);
  if (putusan.putusan === 'diterima') return 'diterima';
  buku.catatan.pop();
  return `${putusan.kode} ${putusan.isian}`;
}

/** A married couple with a daughter who turns 19 on 1 September 2026. */
export function keluargaUji() {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  const suami = buku.anggota('2025-01-01', { lahir: '1985-01-01', jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin' });
  const istri = buku.istri('2025-01-01', '1990-01-01');
  const anak = buku.anggota('2025-01-01', { lahir: '2007-09-01', jenisKelamin: 'P', hubungan: 'anak', ibuId: istri });
  return { buku, suami, istri, anak };
}

/** One figure of a village that is this family alone. */
export const angkaKeluarga = (buku: BukuKeluarga, indikator: string, pada = HARI_CERITA): number | null =>
  nilaiAngka(hitungSemua(desaUji([buku.potret(pada)]))[indikator]);
