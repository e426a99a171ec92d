// The yearly update of a family: looked at, and nothing has changed.
import * as z from 'zod/mini';
import { defineCatatan } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { segarkan } from './keluarga.ts';
import { tolakTanpaKeluarga } from './tolak-umum.ts';

export const keluargaMutakhir = defineCatatan({
  kind: 'keluarga.mutakhir',
  version: 1,
  judul: teks('Data keluarga diperiksa, tidak berubah', 'Family checked, nothing changed'),
  isi: z.object({}),
  check: (_isi, { kini }) => tolakTanpaKeluarga(kini),
  apply: (keluarga, _isi, amplop) => segarkan(keluarga, amplop.terjadi),
  ringkas: () => teks('Tidak ada perubahan', 'Nothing changed'),
});
