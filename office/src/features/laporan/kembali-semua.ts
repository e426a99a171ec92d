// The way back from an approval: what was approved a moment ago is returned at once, with a reason that says so.
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { t } from '@lini/ui/words/t.ts';
import type { Langkah } from './catat-langkah.ts';

/** The steps that return the reports `idList`; none for a step that is not an approval. */
export function langkahKembaliSemua(semua: readonly BarisLaporan[], kind: string, idList: readonly string[]): Langkah[] {
  if (kind !== 'laporan.setujui') return [];
  const kena = new Set(idList);
  const alasan = t(
    'Laporan ini disetujui sebelum selesai diperiksa. Mohon ajukan lagi.',
    'This report was approved before it was checked. Please send it again.',
  );
  return semua.flatMap((laporan): Langkah[] =>
    kena.has(laporan.id) && laporan.ajuan !== null ? [{ laporan, kind: 'laporan.kembalikan', isi: { ajuan: laporan.ajuan, alasan, baris: [] } }] : [],
  );
}
