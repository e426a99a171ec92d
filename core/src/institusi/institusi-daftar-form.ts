// The form that enters an institution (K/0).
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { pertanyaanKartu } from './kartu-pertanyaan.ts';

export const institusiDaftarForm: Form = {
  kind: 'institusi.daftar',
  subjek: 'institusi',
  judul: teks('Daftarkan institusi (K/0)', 'Register an institution (K/0)'),
  tanyaTanggal: teks('Tanggal didaftar', 'Day of registration'),
  pertanyaan: pertanyaanKartu(() => undefined),
  tersedia: ({ institusi }) => institusi.terdaftar === null,
};
