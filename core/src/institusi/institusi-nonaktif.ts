// An institution stops working; it stays in the history and leaves the counts from that day.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const institusiNonaktif = defineUntuk('institusi')({
  kind: 'institusi.nonaktif',
  version: 1,
  // Only the PKB activates and deactivates a card (imp-cadres.md 3).
  peran: ['pkb'],
  judul: teks('Dinonaktifkan', 'Deactivated'),
  isi: z.object({ alasan: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)) }),
  check: (_isi, { kini, pada }) => {
    const tanpa = tolakTanpaInstitusi(kini);
    return tanpa.length > 0 || pada.nonaktif === null ? tanpa : [tolak('sudah-nonaktif')];
  },
  apply: (institusi, _isi, amplop) => ({ ...institusi, nonaktif: institusi.nonaktif ?? amplop.terjadi }),
  ringkas: (isi) => teks(isi.alasan, isi.alasan),
});
