// The form for assistance to a family at risk of stunting.
import type { Form } from '../form/form.ts';
import { isDiDesa } from '../keluarga/keluarga.ts';
import { teks } from '../teks.ts';
import { JENIS_DAMPING, UNTUK_DAMPING } from './pilihan-krs.ts';

export const krsDampingForm: Form = {
  kind: 'krs.damping',
  judul: teks('Pendampingan KRS', 'KRS assistance'),
  tanyaTanggal: teks('Tanggal pendampingan', 'Day of assistance'),
  pertanyaan: [
    {
      isian: 'jenis',
      jenis: 'pilih-banyak',
      pilihan: JENIS_DAMPING,
      tanya: teks('Pendampingan apa?', 'Which assistance?'),
      bantuan: teks('Boleh lebih dari satu', 'More than one is fine'),
      wajib: true,
    },
    { isian: 'untuk', jenis: 'pilih', pilihan: UNTUK_DAMPING, tanya: teks('Untuk siapa?', 'For whom?'), usul: () => 'keluarga', wajib: true },
  ],
  tersedia: ({ keluarga }) => isDiDesa(keluarga),
};
