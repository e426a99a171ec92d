// The form that writes a group's card anew; everything known is suggested.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { pertanyaanKartu, saringMenurutJenis } from './kartu-pertanyaan.ts';

export const poktanUbahForm: Form = {
  kind: 'poktan.ubah',
  subjek: 'poktan',
  judul: teks('Ubah kartu kelompok', 'Change the card'),
  tanyaTanggal: teks('Berubah sejak', 'Changed since'),
  pertanyaan: pertanyaanKartu,
  lengkapi: (isi, _idBaru, { poktan }) => saringMenurutJenis(isi, poktan.jenis),
  tersedia: ({ poktan }) => poktan.terdaftar !== null,
};
