// The form that withdraws a catatan: only a reason.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { KIND_BATAL } from './batal.ts';

export const batalForm: Form = {
  kind: KIND_BATAL,
  judul: teks('Batalkan catatan', 'Withdraw the record'),
  tanyaTanggal: teks('Tanggal dibatalkan', 'Day of withdrawal'),
  pertanyaan: [
    {
      isian: 'alasan',
      jenis: 'teks',
      bentuk: 'bebas',
      tanya: teks('Mengapa dibatalkan?', 'Why is it withdrawn?'),
      bantuan: teks('Contoh: salah keluarga', 'For example: wrong family'),
      wajib: true,
    },
  ],
  // Opened from the catatan itself, which gives the target.
  tersedia: () => false,
};
