// The rules of a competition are set: of which gathering it is, judged by sheets or scored as a cerdas cermat.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { periksaCerdas, skemaCerdas } from './cerdas/skema-cerdas.ts';
import { periksaLomba, skemaLomba } from './skema-lomba.ts';

const zAtur = z.object({
  acaraId: zUuid,
  aturan: z.union([z.object({ jenis: z.literal('penampilan'), lomba: skemaLomba }), z.object({ jenis: z.literal('cerdas'), cerdas: skemaCerdas })]),
});
export type IsiAtur = z.infer<typeof zAtur>;

export const lombaAtur = defineUntuk('lomba')({
  kind: 'lomba.atur',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  judul: teks('Aturan lomba', 'Rules of the competition'),
  isi: zAtur,
  check: ({ aturan }) => (aturan.jenis === 'penampilan' ? periksaLomba(aturan.lomba) : periksaCerdas(aturan.cerdas)),
  apply: (lomba, atur, { desa }) => ({ ...lomba, desa, atur }),
  ringkas: ({ aturan }) => {
    const nama = aturan.jenis === 'penampilan' ? aturan.lomba.nama : aturan.cerdas.nama;
    return teks(nama, nama);
  },
});
