// The rules of a competition are set: of which gathering it is, judged by sheets or scored as a cerdas cermat.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { periksaCerdas, skemaCerdas } from './cerdas/skema-cerdas.ts';
import { isSudahDimulai } from './langkah-lomba.ts';
import { periksaLomba, skemaLomba } from './skema-lomba.ts';

export const zAtur = z.object({
  acaraId: zUuid,
  aturan: z.union([z.object({ jenis: z.literal('penampilan'), lomba: skemaLomba }), z.object({ jenis: z.literal('cerdas'), cerdas: skemaCerdas })]),
  /** A preliminary round earns no points towards the overall winner; left out: it is the final. */
  babak: z.optional(z.enum(['penyisihan', 'final'])),
  /** Minutes after closing in which a protest is taken; left out: as the parameter says. */
  protesMenit: z.optional(z.int().check(z.gte(0), z.lte(1440))),
});
export type IsiAtur = z.infer<typeof zAtur>;

export const lombaAtur = defineUntuk('lomba')({
  kind: 'lomba.atur',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Aturan lomba', 'Rules of the competition'),
  isTetap: true,
  isi: zAtur,
  check: ({ aturan }, { kini }) => [
    ...(isSudahDimulai(kini) ? [tolak('lomba-sudah-dimulai')] : []),
    ...(aturan.jenis === 'penampilan' ? periksaLomba(aturan.lomba) : periksaCerdas(aturan.cerdas)),
  ],
  apply: (lomba, atur, { desa }) => ({ ...lomba, desa, atur }),
  ringkas: ({ aturan }) => {
    const nama = aturan.jenis === 'penampilan' ? aturan.lomba.nama : aturan.cerdas.nama;
    return teks(nama, nama);
  },
});
