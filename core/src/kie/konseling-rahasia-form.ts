// The form for the confidential note of a counselling talk.

import type { Form, OpsiDesa } from '../form/form.ts';
import { isDiDesa, type Keluarga } from '../keluarga/keluarga.ts';
import { tulisHari } from '../nama-bulan.ts';
import { teks } from '../teks.ts';
import { ringkasTopik } from './ringkas-topik.ts';

/** The talks of the family, the newest first. */
const opsiKonseling = ({ konseling }: Keluarga): OpsiDesa[] =>
  konseling.toReversed().map(({ id, tanggal, topik }) => ({ nilai: id, label: tulisHari(tanggal), rincian: ringkasTopik(topik) }));

export const konselingRahasiaForm: Form = {
  kind: 'konseling.rahasia',
  judul: teks('Catatan rahasia konseling', 'Confidential counselling note'),
  tanyaTanggal: teks('Tanggal ditulis', 'Day it was written'),
  pertanyaan: [
    {
      isian: 'konseling',
      jenis: 'pilih-dari',
      opsi: ({ keluarga }) => opsiKonseling(keluarga),
      tanya: teks('Tentang konseling yang mana?', 'Which talk is it about?'),
      kosong: teks('Belum ada konseling. Catat konselingnya dulu.', 'No talk yet. Record the talk first.'),
      usul: ({ keluarga }) => keluarga.konseling.at(-1)?.id ?? null,
      wajib: true,
    },
    {
      isian: 'rahasia',
      jenis: 'teks',
      bentuk: 'panjang',
      tanya: teks('Yang perlu diingat', 'What to remember'),
      bantuan: teks('Hanya Anda dan PKB yang bisa membaca. Kader lain tidak.', 'Only you and the PKB can read it. Other cadres cannot.'),
      wajib: true,
    },
  ],
  tersedia: ({ keluarga }) => isDiDesa(keluarga) && keluarga.konseling.length > 0,
};
