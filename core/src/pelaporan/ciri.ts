// Small counts about how a month was recorded, sent with the report: they let the PKB see what is odd without opening the records.
import * as z from 'zod/mini';

const zHitung = z.int().check(z.nonnegative(), z.maximum(1_000_000));

export const zCiri = z.object({
  /** Home visits of the month, the days they fell on, and how many on the busiest of them. */
  kunjungan: zHitung,
  hariKunjungan: zHitung,
  kunjunganSehari: zHitung,
  /** Weighings of the month, and how many of them ended in whole kilograms. */
  timbangan: zHitung,
  timbanganBulat: zHitung,
  /** Group meetings of the month, and those with more members present than the group has. */
  pertemuan: zHitung,
  pertemuanLebih: zHitung,
});

export type CiriLaporan = z.infer<typeof zCiri>;
