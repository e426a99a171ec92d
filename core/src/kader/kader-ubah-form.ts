// The form that changes a cadre's card.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { lengkapiKader, pertanyaanKader } from './kader-pertanyaan.ts';

export const kaderUbahForm: Form = {
  kind: 'kader.ubah',
  subjek: 'kader',
  judul: teks('Ubah kartu kader', 'Change the card'),
  tanyaTanggal: teks('Tanggal berubah', 'Day of the change'),
  pertanyaan: pertanyaanKader(({ kader }) => kader),
  lengkapi: lengkapiKader,
  tersedia: ({ kader }) => kader.terdaftar !== null,
};
