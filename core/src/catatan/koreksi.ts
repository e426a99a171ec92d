// A correction: the fact was written wrongly; its answers (and day) are given again. The old writing stays readable.
import * as z from 'zod/mini';
import { teks } from '../teks.ts';
import { zTanggal, zUuid } from './catatan.ts';
import { defineUmum } from './define.ts';

export const KIND_KOREKSI = 'catatan.koreksi';

export const koreksi = defineUmum({
  kind: KIND_KOREKSI,
  version: 1,
  judul: teks('Catatan dikoreksi', 'Record corrected'),
  // The effect is on the target's catatan and is applied by the fold before the order is made.
  /** `v` and `isi` are of the target's kind; `terjadi` is the right day of the fact. */
  isi: z.object({ sasaran: zUuid, v: z.int().check(z.positive()), terjadi: zTanggal, isi: z.record(z.string(), z.unknown()) }),
  ringkas: () => teks('Isi diperbaiki', 'Answers corrected'),
});
