// A deactivated group works again.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { tolakTanpaPoktan } from './tolak-poktan.ts';

export const poktanAktif = defineUntuk('poktan')({
  kind: 'poktan.aktif',
  version: 1,
  // Only the PKB activates and deactivates a card (imp-cadres.md 3).
  peran: ['pkb'],
  judul: teks('Kelompok diaktifkan lagi', 'Group activated again'),
  isi: z.object({ keterangan: z.nullable(z.string().check(z.maxLength(300))) }),
  check: (_isi, konteks) => {
    const tanpaPoktan = tolakTanpaPoktan(konteks);
    if (tanpaPoktan.length > 0) return tanpaPoktan;
    return konteks.pada.nonaktif === null ? [tolak('poktan-masih-aktif', 'terjadi')] : [];
  },
  apply: (poktan) => ({ ...poktan, nonaktif: null }),
  ringkas: (isi) => teks(isi.keterangan ?? 'Aktif lagi', isi.keterangan ?? 'Active again'),
});
