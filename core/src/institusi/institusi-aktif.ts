// An institution that had stopped works again.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

export const institusiAktif = defineUntuk('institusi')({
  kind: 'institusi.aktif',
  version: 1,
  // Only the PKB activates and deactivates a card (imp-cadres.md 3).
  peran: ['pkb'],
  judul: teks('Diaktifkan kembali', 'Activated again'),
  isi: z.object({ keterangan: z.nullable(z.string().check(z.trim(), z.maxLength(200))) }),
  check: (_isi, { kini, pada }) => {
    const tanpa = tolakTanpaInstitusi(kini);
    return tanpa.length > 0 || pada.nonaktif !== null ? tanpa : [tolak('masih-aktif')];
  },
  apply: (institusi) => ({ ...institusi, nonaktif: null }),
  ringkas: (isi) => teks(isi.keterangan ?? '', isi.keterangan ?? ''),
});
