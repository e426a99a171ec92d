// The form for a whole family that leaves the village.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { TUJUAN_PINDAH } from './keluarga-pindah.ts';

export const keluargaPindahForm: Form = {
  kind: 'keluarga.pindah',
  judul: teks('Keluarga pindah keluar desa', 'Family moved out of the village'),
  tanyaTanggal: teks('Tanggal pindah', 'Day of the move'),
  isTanggalWajibDijawab: true,
  pertanyaan: [
    { isian: 'jenis', jenis: 'pilih', pilihan: TUJUAN_PINDAH, tanya: teks('Pindah ke mana?', 'Where to?'), wajib: true },
    {
      isian: 'tujuan',
      jenis: 'teks',
      bentuk: 'bebas',
      tanya: teks('Nama tempatnya', 'Name of the place'),
      bantuan: teks('Contoh: Desa Baru, Kecamatan Awayan', 'For example: Desa Baru, Kecamatan Awayan'),
      tampil: ({ jenis }) => jenis !== 'tidak-diketahui',
      wajib: false,
    },
  ],
  lengkapi: (isi) => ({ ...isi, tujuan: isi.tujuan ?? '' }),
  tersedia: ({ keluarga }) => keluarga.terdaftar !== null && keluarga.pindah === null,
};
