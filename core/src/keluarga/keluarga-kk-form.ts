// The form for a new family card number.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isDiDesa } from './keluarga.ts';
import { peringatanFormKk } from './kk-peringatan.ts';

export const keluargaKkForm: Form = {
  kind: 'keluarga.kk',
  judul: teks('Nomor Kartu Keluarga baru', 'A new family card number'),
  tanyaTanggal: teks('Berlaku sejak', 'Holds since'),
  pertanyaan: [
    {
      isian: 'noKk',
      jenis: 'teks',
      bentuk: 'kk',
      tanya: teks('Nomor Kartu Keluarga', 'Family card number'),
      bantuan: teks('16 angka. Nomor yang lama tetap tersimpan.', '16 digits. The old number is kept.'),
      wajib: true,
    },
  ],
  peringatan: peringatanFormKk,
  tersedia: ({ keluarga }) => isDiDesa(keluarga),
};
