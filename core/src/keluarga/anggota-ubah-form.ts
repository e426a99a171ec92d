// The form that changes a member's data; everything known is suggested.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { peringatanAnggota, pertanyaanAnggota } from './anggota-pertanyaan.ts';
import { isHadir } from './keluarga.ts';

export const anggotaUbahForm: Form = {
  kind: 'anggota.ubah',
  judul: teks('Ubah data anggota', 'Change a member'),
  tanyaTanggal: teks('Berubah sejak', 'Changed since'),
  pertanyaan: [
    { isian: 'anggotaId', jenis: 'anggota', tanya: teks('Siapa?', 'Who?'), saring: isHadir, usul: ({ anggotaId }) => anggotaId, wajib: true },
    ...pertanyaanAnggota(({ keluarga, anggotaId }) => (anggotaId === null ? undefined : keluarga.anggota.get(anggotaId))),
  ],
  peringatan: peringatanAnggota,
  tersedia: ({ keluarga, anggotaId }) => anggotaId !== null && keluarga.anggota.has(anggotaId),
};
