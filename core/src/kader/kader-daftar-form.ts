// The form that enters a cadre.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { lengkapiKader, pertanyaanKader } from './kader-pertanyaan.ts';

export const kaderDaftarForm: Form = {
  kind: 'kader.daftar',
  subjek: 'kader',
  judul: teks('Daftarkan kader', 'Register a cadre'),
  tanyaTanggal: teks('Tanggal didaftar', 'Day of registration'),
  pertanyaan: pertanyaanKader(() => undefined),
  lengkapi: lengkapiKader,
  tersedia: ({ kader }) => kader.terdaftar === null,
};
