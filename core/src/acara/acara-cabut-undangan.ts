// An invitation is taken back, with the reason.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { ingatNama } from './nama-lama.ts';

/** NOTE: the field is not `pesertaId`: the catatan is read by the whole area, and the database would set it apart for that person. */
const zCabut = z.object({ orangId: zUuid, alasan: z.string().check(z.trim(), z.minLength(3), z.maxLength(300)) });

export const acaraCabutUndangan = defineUntuk('acara')({
  kind: 'acara.cabut-undangan',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten'],
  judul: teks('Undangan dicabut', 'Invitation taken back'),
  isi: zCabut,
  // Still true when the whole sending is withdrawn afterwards: nobody is left to be taken off.
  isSekaliDiperiksa: true,
  check: ({ orangId }, { kini }) => (kini.peserta.has(orangId) ? [] : [tolak('peserta-tidak-terdaftar', 'orangId')]),
  apply: (acara, { orangId, alasan }) => {
    const orang = acara.peserta.get(orangId);
    return {
      ...(orang ? ingatNama(acara, [orang]) : acara),
      peserta: new Map([...acara.peserta].filter(([id]) => id !== orangId)),
      dicabut: new Map([...acara.dicabut, [orangId, alasan]]),
    };
  },
  ringkas: ({ alasan }) => teks(`Undangan dicabut: ${alasan}`, `Invitation taken back: ${alasan}`),
});
