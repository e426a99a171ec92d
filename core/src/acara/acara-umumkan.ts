// The committee announces something to everybody of the gathering; it shows on their phones.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { tolakTanpaRencana } from './tolak-acara.ts';

const zUmumkan = z.object({
  judul: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  isi: z.string().check(z.trim(), z.minLength(1), z.maxLength(1000)),
});

export const acaraUmumkan = defineUntuk('acara')({
  kind: 'acara.umumkan',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Pengumuman acara', 'Announcement'),
  isi: zUmumkan,
  // Said even after a gathering was called off: where it is held instead is such an announcement.
  check: (_isi, { kini }) => tolakTanpaRencana({ ...kini, dibatalkan: null }),
  apply: (acara, { judul, isi }, { id, terjadi, dicatat }) => ({
    ...acara,
    pengumuman: [...acara.pengumuman.filter((satu) => satu.id !== id), { id, judul, isi, pada: terjadi, dicatat }],
  }),
  ringkas: ({ judul }) => teks(judul, judul),
  isiPanjang: ({ isi }) => isi,
});
