// The form that registers a group.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { pertanyaanKartu, saringMenurutJenis } from './kartu-pertanyaan.ts';
import { JENIS_POKTAN, type JenisPoktan } from './pilihan.ts';

export const poktanDaftarForm: Form = {
  kind: 'poktan.daftar',
  subjek: 'poktan',
  judul: teks('Daftarkan kelompok', 'Register a group'),
  tanyaTanggal: teks('Kartu (K/0) diisi tanggal', 'Card filled on'),
  pertanyaan: [
    { isian: 'jenis', jenis: 'pilih', pilihan: JENIS_POKTAN, tanya: teks('Kelompok apa?', 'Which kind of group?'), wajib: true },
    ...pertanyaanKartu,
  ],
  lengkapi: (isi) => saringMenurutJenis(isi, isi.jenis as JenisPoktan),
  // Opened from the list of groups; the page of a group changes the card instead.
  tersedia: ({ poktan }) => poktan.terdaftar === null,
};
