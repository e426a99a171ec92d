// A competition is called off before it is closed, for a written reason: it counts nowhere, and stays readable as called off. Withdrawing this brings it back.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { tolakBelumDiatur } from '../langkah-lomba.ts';
import { zAlasan } from '../peserta-lomba.ts';

export const lombaBatalkan = defineUntuk('lomba')({
  kind: 'lomba.batalkan',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Lomba dibatalkan', 'Competition called off'),
  isi: z.object({ alasan: zAlasan }),
  // It looked at the moment of writing; marks that arrive late do not undo it.
  isSekaliDiperiksa: true,
  check: (_isi, { kini }) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    // Once closed the marks are known: calling it off would then choose the result.
    if (kini.tutup !== null) return [tolak('lomba-tidak-dibatalkan')];
    return kini.dibatalkan === null ? [] : [tolak('lomba-dibatalkan')];
  },
  apply: (lomba, { alasan }, { id, dicatat }) => ({ ...lomba, dibatalkan: { id, alasan, dicatat } }),
  ringkas: ({ alasan }) => teks(`Dibatalkan: ${alasan}`, `Called off: ${alasan}`),
});
