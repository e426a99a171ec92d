// The form for a member who comes back.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { type Anggota, isDiDesa } from './keluarga.ts';

const isPergi = (anggota: Anggota): boolean => anggota.pindah !== null && anggota.meninggal === null;

export const anggotaKembaliForm: Form = {
  kind: 'anggota.kembali',
  judul: teks('Anggota kembali ke keluarga', 'A member came back'),
  tanyaTanggal: teks('Tanggal kembali', 'Day of return'),
  pertanyaan: [{ isian: 'anggotaId', jenis: 'anggota', tanya: teks('Siapa?', 'Who?'), saring: isPergi, usul: ({ anggotaId }) => anggotaId, wajib: true }],
  tersedia: ({ keluarga }) => isDiDesa(keluarga) && [...keluarga.anggota.values()].some(isPergi),
};
