// The form for a death.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isHadir } from './keluarga.ts';

export const anggotaMeninggalForm: Form = {
  kind: 'anggota.meninggal',
  judul: teks('Anggota meninggal', 'A member died'),
  tanyaTanggal: teks('Tanggal meninggal', 'Day of death'),
  isTanggalWajibDijawab: true,
  pertanyaan: [{ isian: 'anggotaId', jenis: 'anggota', tanya: teks('Siapa?', 'Who?'), saring: isHadir, usul: ({ anggotaId }) => anggotaId, wajib: true }],
  tersedia: ({ keluarga }) => [...keluarga.anggota.values()].some(isHadir),
};
