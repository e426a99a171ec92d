// The form that adds a member.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { peringatanAnggota, pertanyaanAnggota } from './anggota-pertanyaan.ts';
import { isDiDesa } from './keluarga.ts';

export const anggotaTambahForm: Form = {
  kind: 'anggota.tambah',
  judul: teks('Tambah anggota', 'Add a member'),
  tanyaTanggal: teks('Sejak tanggal', 'Since'),
  pertanyaan: pertanyaanAnggota(() => undefined),
  lengkapi: (isi, idBaru) => ({ ...isi, anggotaId: idBaru() }),
  peringatan: peringatanAnggota,
  tersedia: ({ keluarga }) => isDiDesa(keluarga),
};
