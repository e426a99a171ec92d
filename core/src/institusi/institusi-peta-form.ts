// The form about the target map: what was decided from it.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isBerjalan } from './institusi.ts';
import { INTERVENSI } from './pilihan.ts';

export const institusiPetaForm: Form = {
  kind: 'institusi.peta',
  subjek: 'institusi',
  judul: teks('Catat hasil baca peta', 'Record what the map told'),
  tanyaTanggal: teks('Tanggal peta diperiksa', 'Day the map was checked'),
  pertanyaan: [
    {
      isian: 'intervensi',
      jenis: 'pilih-banyak',
      pilihan: INTERVENSI,
      tanya: teks('Yang akan dilakukan', 'What will be done'),
      bantuan: teks('Kosongkan bila hanya diperiksa', 'Leave empty if it was only checked'),
      wajib: false,
    },
    {
      isian: 'keterangan',
      jenis: 'teks',
      tanya: teks('Keterangan', 'Note'),
      bantuan: teks('Contoh: RT 02 banyak unmet need', 'For example: RT 02 has much unmet need'),
      wajib: false,
    },
  ],
  tersedia: ({ institusi }) => isBerjalan(institusi),
};
