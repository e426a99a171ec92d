// The form that ends an officer's term.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { listPengurus } from './poktan.ts';

export const poktanPengurusSelesaiForm: Form = {
  kind: 'poktan.pengurus-selesai',
  subjek: 'poktan',
  judul: teks('Pengurus selesai bertugas', 'Officer leaves'),
  tanyaTanggal: teks('Selesai tanggal', 'Left on'),
  pertanyaan: [
    {
      isian: 'pengurusId',
      jenis: 'pilih-dari',
      tanya: teks('Siapa?', 'Who?'),
      opsi: ({ poktan }) => listPengurus(poktan).map((satu) => ({ nilai: satu.id, label: satu.nama })),
      kosong: teks('Belum ada pengurus. Tambahkan dulu di halaman kelompok.', 'No officers yet. Add them on the page of the group.'),
      usul: ({ anggotaId }) => anggotaId,
      wajib: true,
    },
    { isian: 'alasan', jenis: 'teks', bentuk: 'bebas', tanya: teks('Alasannya', 'Reason'), wajib: false },
  ],
  tersedia: ({ poktan }) => listPengurus(poktan).length > 0,
};
