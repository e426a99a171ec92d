// The form for a member who leaves the family.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { SEBAB_PINDAH } from './anggota-pindah.ts';
import { isHadir } from './keluarga.ts';

export const anggotaPindahForm: Form = {
  kind: 'anggota.pindah',
  judul: teks('Anggota keluar dari keluarga', 'A member left the family'),
  tanyaTanggal: teks('Tanggal keluar', 'Day of leaving'),
  isTanggalWajibDijawab: true,
  pertanyaan: [
    { isian: 'anggotaId', jenis: 'anggota', tanya: teks('Siapa?', 'Who?'), saring: isHadir, usul: ({ anggotaId }) => anggotaId, wajib: true },
    { isian: 'sebab', jenis: 'pilih', pilihan: SEBAB_PINDAH, tanya: teks('Sebabnya', 'Why'), wajib: true },
  ],
  lengkapi: (isi) => ({ ...isi, keKeluarga: null }),
  tersedia: ({ keluarga }) => [...keluarga.anggota.values()].some(isHadir),
};
