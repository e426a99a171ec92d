// The form for a family that moves within the village.
import type { Form } from '../form/form.ts';
import { tanyaRt } from '../form/tanya-rt.ts';
import { teks } from '../teks.ts';
import { isDiDesa } from './keluarga.ts';

export const keluargaPindahRtForm: Form = {
  kind: 'keluarga.pindah-rt',
  judul: teks('Keluarga pindah ke RT lain di desa ini', 'Family moved to another RT of this village'),
  tanyaTanggal: teks('Tanggal pindah', 'Day of the move'),
  pertanyaan: [tanyaRt, { isian: 'alamat', jenis: 'teks', bentuk: 'bebas', tanya: teks('Di mana rumah barunya?', 'Where is the new house?'), wajib: false }],
  lengkapi: (isi) => ({ ...isi, alamat: isi.alamat ?? '' }),
  tersedia: ({ keluarga }) => isDiDesa(keluarga),
};
