// A gathering is called off; withdrawing this brings it back.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { isPernahHadir } from './peserta-acara.ts';
import { tolakTanpaRencana } from './tolak-acara.ts';

export const acaraBatalkan = defineUntuk('acara')({
  kind: 'acara.batalkan',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Acara dibatalkan', 'Gathering called off'),
  isi: z.object({ alasan: z.string().check(z.trim(), z.minLength(3), z.maxLength(300)) }),
  // What people came to was held: calling it off would leave attendance and certificates of nothing.
  check: (_isi, { kini }) => (isPernahHadir(kini) ? [...tolakTanpaRencana(kini), tolak('acara-berhadir')] : tolakTanpaRencana(kini)),
  apply: (acara, { alasan }, { id, terjadi, dicatat }) => ({ ...acara, dibatalkan: { catatanId: id, pada: terjadi, dicatat, alasan } }),
  ringkas: ({ alasan }) => teks(`Dibatalkan: ${alasan}`, `Called off: ${alasan}`),
});
