// The jurors of a competition are named, each with the guest account of her link; a later list stands in the place of the earlier one.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { tolakBelumDiatur } from '../langkah-lomba.ts';
import { zJuri } from '../peserta-lomba.ts';

export const lombaJuri = defineUntuk('lomba')({
  kind: 'lomba.juri',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Juri lomba', 'Jurors of the competition'),
  isTetap: true,
  isi: z.object({ juri: z.array(zJuri).check(z.minLength(1), z.maxLength(15)) }),
  check: ({ juri }, { kini }) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    if (kini.tutup !== null) return [tolak('lomba-sudah-ditutup')];
    const akun = juri.flatMap((satu) => satu.akun ?? []);
    const id = new Set(juri.map((satu) => satu.id));
    // One person on two chairs would judge twice.
    if (id.size < juri.length || new Set(akun).size < akun.length) return [tolak('juri-kembar', 'juri')];
    // Whoever has judged stays on the list; one who cannot go on is `lomba.berhalangan`, with her reason.
    if (kini.lembar.some((satu) => !id.has(satu.juri))) return [tolak('juri-sudah-menilai', 'juri')];
    // So does whoever was given a link: her phone may hold sheets that have not arrived, and their account is the one of her chair.
    const tetap = kini.juri.filter((satu) => satu.akun !== null);
    return tetap.some((lama) => !juri.some((satu) => satu.id === lama.id && satu.akun === lama.akun)) ? [tolak('juri-sudah-bertaut', 'juri')] : [];
  },
  apply: (lomba, { juri }) => ({ ...lomba, juri }),
  ringkas: ({ juri }) => teks(`${juri.length} juri`, `${juri.length} jurors`),
});
