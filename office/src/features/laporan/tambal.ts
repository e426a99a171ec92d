// The list as it stands just after a step, before the server has been asked again: what was done is seen at once.
import type { KeadaanLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';

/** Where a report stands after a kind of step. */
const SESUDAH: Readonly<Record<string, KeadaanLaporan>> = {
  'laporan.setujui': 'disetujui',
  'laporan.sahkan': 'disahkan',
  'laporan.terima': 'diterima',
  'laporan.kembalikan': 'dikembalikan',
};

/** `kind`: the step that was taken about the reports `idList`. */
export function tambal(semua: readonly BarisLaporan[], kind: string, idList: readonly string[]): readonly BarisLaporan[] {
  const keadaan = SESUDAH[kind];
  const kena = new Set(idList);
  return keadaan === undefined ? semua : semua.map((satu) => (kena.has(satu.id) ? { ...satu, keadaan } : satu));
}
