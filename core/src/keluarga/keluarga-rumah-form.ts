// The form about drinking water and latrine.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isDiDesa } from './keluarga.ts';
import { AIR, JAMBAN } from './pilihan.ts';

export const keluargaRumahForm: Form = {
  kind: 'keluarga.rumah',
  judul: teks('Rumah: air minum dan jamban', 'Dwelling: water and latrine'),
  tanyaTanggal: teks('Tanggal dilihat', 'Day it was seen'),
  pertanyaan: [
    {
      isian: 'air',
      jenis: 'pilih',
      pilihan: AIR,
      tanya: teks('Air minum utama dari mana?', 'Main source of drinking water?'),
      usul: ({ keluarga }) => keluarga.rumah?.air,
      wajib: false,
    },
    {
      isian: 'jamban',
      jenis: 'pilih',
      pilihan: JAMBAN,
      tanya: teks('Jambannya bagaimana?', 'What kind of latrine?'),
      usul: ({ keluarga }) => keluarga.rumah?.jamban,
      wajib: false,
    },
  ],
  tersedia: ({ keluarga }) => isDiDesa(keluarga),
};
