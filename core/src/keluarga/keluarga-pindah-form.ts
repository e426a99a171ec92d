// The form for a whole family that leaves the village.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';

export const keluargaPindahForm: Form = {
  kind: 'keluarga.pindah',
  judul: teks('Keluarga pindah keluar desa', 'Family moved out of the village'),
  tanyaTanggal: teks('Tanggal pindah', 'Day of the move'),
  pertanyaan: [{ isian: 'tujuan', jenis: 'teks', bentuk: 'bebas', tanya: teks('Pindah ke mana?', 'Where to?'), wajib: false }],
  lengkapi: (isi) => ({ ...isi, tujuan: isi.tujuan ?? '' }),
  tersedia: ({ keluarga }) => keluarga.terdaftar !== null && keluarga.pindah === null,
};
