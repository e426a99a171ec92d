// The form that changes the K/0 card of an institution.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { pertanyaanKartu } from './kartu-pertanyaan.ts';

export const institusiUbahForm: Form = {
  kind: 'institusi.ubah',
  subjek: 'institusi',
  judul: teks('Ubah kartu K/0', 'Change the K/0 card'),
  tanyaTanggal: teks('Tanggal berubah', 'Day of the change'),
  pertanyaan: pertanyaanKartu(({ institusi }) => institusi),
  tersedia: ({ institusi }) => institusi.terdaftar !== null,
};
