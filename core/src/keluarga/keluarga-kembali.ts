// A family that had moved out of the village lives in it again.
import * as z from 'zod/mini';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { isDariGanda, segarkan } from './keluarga.ts';
import { tolakTanpaKeluarga, zRt } from './tolak-umum.ts';

export const keluargaKembali = defineCatatan({
  kind: 'keluarga.kembali',
  version: 1,
  judul: teks('Keluarga kembali ke desa', 'Family came back'),
  isi: z.object({ rt: zRt }),
  check: (_isi, { kini, pada }) => {
    const tanpaKeluarga = tolakTanpaKeluarga(kini);
    if (tanpaKeluarga.length > 0) return tanpaKeluarga;
    return pada.pindah === null ? [tolak('masih-di-desa', 'terjadi')] : [];
  },
  // Of a merged family only the kept record tells whether it lives here.
  apply: (keluarga, isi, amplop) => (isDariGanda(keluarga, amplop) ? keluarga : segarkan({ ...keluarga, pindah: null, rt: isi.rt }, amplop.terjadi)),
  ringkas: (isi) => teks(`RT ${isi.rt}`, `RT ${isi.rt}`),
});
