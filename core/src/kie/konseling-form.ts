// The form about a counselling talk; what was said is not asked here.
import type { Form } from '../form/form.ts';
import { isDiDesa, isHadir } from '../keluarga/keluarga.ts';
import { teks } from '../teks.ts';
import { MENIT_TERLAMA } from './konseling.ts';
import { HASIL_KONSELING } from './pilihan.ts';
import { TOPIK_KIE } from './topik.ts';

export const konselingForm: Form = {
  kind: 'konseling.keluarga',
  judul: teks('Konseling', 'Counselling'),
  tanyaTanggal: teks('Tanggal konseling', 'Day of the talk'),
  pertanyaan: [
    {
      isian: 'anggotaId',
      jenis: 'anggota',
      tanya: teks('Berbicara dengan siapa?', 'With whom?'),
      bantuan: teks('Kosongkan bila dengan keluarga', 'Leave empty for the whole family'),
      saring: isHadir,
      usul: ({ anggotaId }) => anggotaId,
      wajib: false,
    },
    {
      isian: 'topik',
      jenis: 'pilih-banyak',
      pilihan: TOPIK_KIE,
      tanya: teks('Tentang apa?', 'About what?'),
      bantuan: teks('Ceritanya jangan ditulis di sini; nanti ada catatan rahasia', 'Do not write the story here; a confidential note follows'),
      wajib: true,
    },
    { isian: 'hasil', jenis: 'pilih', pilihan: HASIL_KONSELING, tanya: teks('Bagaimana akhirnya?', 'How did it end?'), wajib: true },
    {
      isian: 'menit',
      jenis: 'angka',
      paling: { rendah: 1, tinggi: MENIT_TERLAMA },
      satuan: teks('menit', 'minutes'),
      tanya: teks('Berapa lama?', 'How long?'),
      wajib: false,
    },
  ],
  tersedia: ({ keluarga }) => isDiDesa(keluarga),
};
