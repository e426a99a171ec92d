// The whole family moved out of the village; it stays in the history and leaves the counts from that day.
import * as z from 'zod/mini';
import { defineCatatan } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { tolakTanpaKeluarga } from './tolak-umum.ts';

export const keluargaPindah = defineCatatan({
  kind: 'keluarga.pindah',
  version: 1,
  judul: teks('Keluarga pindah keluar desa', 'Family moved out of the village'),
  isi: z.object({ tujuan: z.string().check(z.maxLength(200)) }),
  check: (_isi, { kini }) => tolakTanpaKeluarga(kini),
  apply: (keluarga, _isi, amplop) => ({ ...keluarga, pindah: amplop.terjadi }),
  ringkas: (isi) => teks(isi.tujuan || 'Tujuan tidak diketahui', isi.tujuan || 'Destination unknown'),
});
