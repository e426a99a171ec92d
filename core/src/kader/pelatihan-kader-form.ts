// The form about a training a cadre followed.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { LAMA_PELATIHAN } from './pelatihan-kader.ts';
import { PELATIHAN } from './pilihan.ts';

export const pelatihanKaderForm: Form = {
  kind: 'kader.pelatihan',
  subjek: 'kader',
  judul: teks('Catat pelatihan', 'Record a training'),
  tanyaTanggal: teks('Hari terakhir pelatihan', 'Last day of the training'),
  pertanyaan: [
    { isian: 'jenis', jenis: 'pilih', pilihan: PELATIHAN, tanya: teks('Pelatihan apa?', 'Which training?'), wajib: true },
    { isian: 'nama', jenis: 'teks', tanya: teks('Nama pelatihannya', 'Name of the training'), wajib: false },
    { isian: 'hari', jenis: 'angka', paling: LAMA_PELATIHAN, tanya: teks('Berapa hari?', 'How many days?'), wajib: false },
    { isian: 'isBersertifikat', jenis: 'ya-tidak', tanya: teks('Dapat sertifikat?', 'A certificate?'), wajib: false },
  ],
  tersedia: ({ kader }) => kader.terdaftar !== null,
};
