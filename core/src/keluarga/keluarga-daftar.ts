// A family entered in the register.
import * as z from 'zod/mini';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';

export const keluargaDaftar = defineCatatan({
  kind: 'keluarga.daftar',
  version: 1,
  judul: teks('Keluarga didaftar', 'Family registered'),
  isi: z.object({
    alamat: z.string().check(z.maxLength(200)),
    // The card number changes when the family moves or splits, so it is never a key.
    noKk: z.nullable(z.string().check(z.regex(/^\d{16}$/))),
  }),
  check: (_isi, { kini }, amplop) => (kini.terdaftar !== null && kini.id === amplop.subjek.id ? [tolak('sudah-terdaftar')] : []),
  apply: (keluarga, isi, amplop) => ({
    ...keluarga,
    desa: amplop.desa,
    rt: amplop.rt,
    terdaftar: keluarga.terdaftar ?? amplop.terjadi,
    alamat: isi.alamat,
    noKk: isi.noKk,
  }),
  ringkas: (isi) => teks(isi.alamat || 'Didaftar', isi.alamat || 'Registered'),
});
