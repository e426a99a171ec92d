// A group's card is never deleted, only deactivated, and can be activated again (SIGA, forms.md 4.1).
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { tolakTanpaPoktan } from './tolak-poktan.ts';

export const poktanNonaktif = defineUntuk('poktan')({
  kind: 'poktan.nonaktif',
  version: 1,
  // Only the PKB activates and deactivates a card (imp-cadres.md 3).
  peran: ['pkb'],
  judul: teks('Kelompok dinonaktifkan', 'Group deactivated'),
  isi: z.object({ alasan: z.string().check(z.trim(), z.minLength(3), z.maxLength(300)) }),
  check: (_isi, konteks) => {
    const tanpaPoktan = tolakTanpaPoktan(konteks);
    if (tanpaPoktan.length > 0) return tanpaPoktan;
    return konteks.pada.nonaktif === null ? [] : [tolak('poktan-nonaktif', 'terjadi')];
  },
  apply: (poktan, _isi, amplop) => ({ ...poktan, nonaktif: amplop.terjadi }),
  ringkas: (isi) => teks(isi.alasan, isi.alasan),
});
