// The form of the yearly update: only the day.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isDiDesa } from './keluarga.ts';

export const keluargaMutakhirForm: Form = {
  kind: 'keluarga.mutakhir',
  judul: teks('Data keluarga diperiksa, tidak berubah', 'Family checked, nothing changed'),
  tanyaTanggal: teks('Tanggal diperiksa', 'Day it was checked'),
  pertanyaan: [],
  tersedia: ({ keluarga }) => isDiDesa(keluarga),
};
