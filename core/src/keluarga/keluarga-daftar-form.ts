// The form that enters a family in the register.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { peringatanFormKk } from './kk-peringatan.ts';

export const keluargaDaftarForm: Form = {
  kind: 'keluarga.daftar',
  judul: teks('Daftarkan keluarga', 'Register a family'),
  tanyaTanggal: teks('Tanggal didata', 'Day of registration'),
  pertanyaan: [
    {
      isian: 'alamat',
      jenis: 'teks',
      bentuk: 'bebas',
      tanya: teks('Di mana rumahnya?', 'Where is the house?'),
      bantuan: teks('Contoh: sebelah langgar, jalan kecil', 'For example: next to the prayer house'),
      wajib: false,
    },
    {
      isian: 'noKk',
      jenis: 'teks',
      bentuk: 'kk',
      tanya: teks('Nomor Kartu Keluarga', 'Family card number'),
      bantuan: teks('16 angka. Boleh dikosongkan.', '16 digits. May be left empty.'),
      wajib: false,
    },
  ],
  lengkapi: (isi) => ({ ...isi, alamat: isi.alamat ?? '' }),
  peringatan: peringatanFormKk,
  tersedia: ({ keluarga }) => keluarga.terdaftar === null,
};
