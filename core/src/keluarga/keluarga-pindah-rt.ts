// The family moved to another RT of the same village: it stays in the counts and changes its walk.
import * as z from 'zod/mini';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { isDariGanda, segarkan } from './keluarga.ts';
import { tolakTanpaKeluarga, zRt } from './tolak-umum.ts';

export const keluargaPindahRt = defineCatatan({
  kind: 'keluarga.pindah-rt',
  version: 1,
  judul: teks('Keluarga pindah ke RT lain', 'Family moved to another RT'),
  isi: z.object({ rt: zRt, alamat: z.string().check(z.maxLength(200)) }),
  check: (isi, { kini, pada }) => {
    const tanpaKeluarga = tolakTanpaKeluarga(kini);
    if (tanpaKeluarga.length > 0) return tanpaKeluarga;
    if (pada.pindah !== null) return [tolak('sudah-pindah', 'terjadi')];
    return pada.rt === isi.rt ? [tolak('rt-sama', 'rt')] : [];
  },
  apply: (keluarga, isi, amplop) => {
    // Where a merged family lives is what the kept one says.
    if (isDariGanda(keluarga, amplop)) return keluarga;
    return segarkan({ ...keluarga, rt: isi.rt, alamat: isi.alamat || keluarga.alamat }, amplop.terjadi);
  },
  ringkas: (isi) => teks(`RT ${isi.rt}`, `RT ${isi.rt}`),
});
