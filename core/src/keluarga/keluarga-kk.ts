// A family card number that holds from a day on; earlier numbers stay in a dated list (identity-and-privacy.md 2).
import * as z from 'zod/mini';
import { defineCatatan } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { isDariGanda, segarkan } from './keluarga.ts';
import { findKk, tambahKk, tolakKk } from './kk.ts';
import { rapikanNik, sembunyikanNik } from './nik.ts';
import { tolakTanpaKeluarga } from './tolak-umum.ts';

export const keluargaKk = defineCatatan({
  kind: 'keluarga.kk',
  version: 1,
  judul: teks('Nomor Kartu Keluarga', 'Family card number'),
  isi: z.object({ noKk: z.string().check(z.maxLength(30)) }),
  check: (isi, { kini }) => {
    const tanpaKeluarga = tolakTanpaKeluarga(kini);
    return tanpaKeluarga.length > 0 ? tanpaKeluarga : tolakKk(isi.noKk, 'noKk');
  },
  apply: (keluarga, isi, amplop) => {
    const kk = tambahKk(keluarga.kk, rapikanNik(isi.noKk), amplop.terjadi);
    // The number the kept family gives stands; one told by its duplicate is only remembered.
    if (isDariGanda(keluarga, amplop)) return { ...keluarga, kk, noKk: keluarga.noKk ?? findKk(kk, amplop.terjadi) };
    return segarkan({ ...keluarga, kk, noKk: findKk(kk, amplop.terjadi) }, amplop.terjadi);
  },
  ringkas: (isi) => teks(sembunyikanNik(isi.noKk), sembunyikanNik(isi.noKk)),
});
