// A withdrawal: the fact should never have been written. Withdrawing a withdrawal brings the fact back.
import * as z from 'zod/mini';
import { teks } from '../teks.ts';
import { zUuid } from './catatan.ts';
import { defineUmum } from './define.ts';

export const KIND_BATAL = 'catatan.batal';

export const batal = defineUmum({
  kind: KIND_BATAL,
  version: 1,
  judul: teks('Catatan dibatalkan', 'Record withdrawn'),
  isi: z.object({ sasaran: zUuid, alasan: z.string().check(z.trim(), z.minLength(3), z.maxLength(300)) }),
  ringkas: (isi) => teks(isi.alasan, isi.alasan),
});
