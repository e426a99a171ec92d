// A family entered in the register.
import * as z from 'zod/mini';
import { defineCatatan } from '../catatan/define.ts';
import { hariDariHlc } from '../catatan/hlc.ts';
import { tolak } from '../catatan/tolakan.ts';
import { bulanPenuh } from '../tanggal.ts';
import { teks } from '../teks.ts';
import { isDariGanda, segarkan } from './keluarga.ts';
import { tambahKk, tolakKk } from './kk.ts';

/**
 * Figures begin with a village's first registration: a mistyped year must not make hundreds of months of them. Counted back from
 * the day of writing, so that an old registration can still be corrected.
 */
const BULAN_TERLAMA = 36;

export const keluargaDaftar = defineCatatan({
  kind: 'keluarga.daftar',
  version: 1,
  judul: teks('Keluarga didaftar', 'Family registered'),
  isi: z.object({
    alamat: z.string().check(z.maxLength(200)),
    // The card number changes when the family moves or splits, so it is never a key.
    noKk: z.nullable(z.string().check(z.regex(/^\d{16}$/))),
  }),
  check: (isi, { kini }, amplop) => {
    if (kini.terdaftar !== null) return [tolak('sudah-terdaftar')];
    if (bulanPenuh(amplop.terjadi, hariDariHlc(amplop.dicatat)) >= BULAN_TERLAMA) return [tolak('tanggal-terlalu-lama', 'terjadi')];
    return isi.noKk === null ? [] : tolakKk(isi.noKk, 'noKk');
  },
  apply: (keluarga, isi, amplop) => {
    // A merged family is in the register since the first of its two registrations; where it lives is what the kept one says.
    const kk = isi.noKk === null ? keluarga.kk : tambahKk(keluarga.kk, isi.noKk, amplop.terjadi);
    if (isDariGanda(keluarga, amplop) && keluarga.terdaftar !== null) return { ...keluarga, kk, noKk: keluarga.noKk ?? isi.noKk };
    return {
      ...segarkan(keluarga, amplop.terjadi),
      kk,
      desa: amplop.desa,
      rt: amplop.rt,
      terdaftar: keluarga.terdaftar ?? amplop.terjadi,
      alamat: isi.alamat || keluarga.alamat,
      noKk: isi.noKk ?? keluarga.noKk,
    };
  },
  ringkas: (isi) => teks(isi.alamat || 'Didaftar', isi.alamat || 'Registered'),
});
