// The form about drinking water and latrine.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isDiDesa } from './keluarga.ts';
import { AIR, JAMBAN, LUAS_LANTAI } from './pilihan.ts';

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
    {
      isian: 'luas',
      jenis: 'pilih',
      pilihan: LUAS_LANTAI,
      tanya: teks('Luas lantai rumahnya?', 'Floor area of the house?'),
      bantuan: teks('Luas seluruh lantai dibagi jumlah penghuni', 'The whole floor shared by all who live there'),
      usul: ({ keluarga }) => keluarga.rumah?.luas,
      wajib: false,
    },
  ],
  tersedia: ({ keluarga }) => isDiDesa(keluarga),
};
