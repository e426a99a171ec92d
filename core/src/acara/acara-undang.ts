// People are invited to a gathering, many at once; an invitation that comes again stands in the place of the earlier one.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { isDalamWilayah } from '../wilayah/wilayah.ts';
import { ingatNama } from './nama-lama.ts';
import { zPeserta } from './peserta.ts';
import { tolakTanpaRencana } from './tolak-acara.ts';

/** Most people in one catatan; a larger gathering is invited in several. */
export const UNDANGAN_TERBANYAK = 500;

const zUndang = z.object({ peserta: z.array(zPeserta).check(z.minLength(1), z.maxLength(UNDANGAN_TERBANYAK)) });

export const acaraUndang = defineUntuk('acara')({
  kind: 'acara.undang',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten'],
  judul: teks('Peserta diundang', 'Participants invited'),
  batasBita: 96 * 1024,
  isi: zUndang,
  check: ({ peserta }, { kini }, { desa: wilayah }) => {
    const tanpaRencana = tolakTanpaRencana(kini);
    if (tanpaRencana.length > 0) return tanpaRencana;
    if (new Set(peserta.map(({ id }) => id)).size < peserta.length) return [tolak('peserta-kembar', 'peserta')];
    // Who works elsewhere never gets the list on the phone, and would not see the invitation.
    return peserta.some(({ desa }) => desa !== null && !isDalamWilayah(desa, wilayah)) ? [tolak('peserta-luar-wilayah', 'peserta')] : [];
  },
  apply: (acara, { peserta }) => ({
    ...acara,
    peserta: new Map([...acara.peserta, ...peserta.map((satu) => [satu.id, satu] as const)]),
    dicabut: new Map([...acara.dicabut].filter(([id]) => !peserta.some((satu) => satu.id === id))),
  }),
  applyDibatalkan: (acara, { peserta }) => ingatNama(acara, peserta),
  ringkas: ({ peserta }) => teks(`${peserta.length} orang diundang`, `${peserta.length} people invited`),
});
