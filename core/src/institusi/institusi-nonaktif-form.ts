// The form that deactivates an institution.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isBerjalan } from './institusi.ts';

export const institusiNonaktifForm: Form = {
  kind: 'institusi.nonaktif',
  subjek: 'institusi',
  judul: teks('Nonaktifkan', 'Deactivate'),
  tanyaTanggal: teks('Sejak tanggal berapa?', 'Since which day?'),
  pertanyaan: [{ isian: 'alasan', jenis: 'teks', tanya: teks('Mengapa?', 'Why?'), wajib: true }],
  tersedia: ({ institusi }) => isBerjalan(institusi),
};
