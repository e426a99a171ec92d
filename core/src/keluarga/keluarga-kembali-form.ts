// The form for a family that comes back to the village.
import type { Form } from '../form/form.ts';
import { tanyaRt } from '../form/tanya-rt.ts';
import { teks } from '../teks.ts';

export const keluargaKembaliForm: Form = {
  kind: 'keluarga.kembali',
  judul: teks('Keluarga kembali ke desa', 'Family came back to the village'),
  tanyaTanggal: teks('Tanggal kembali', 'Day of return'),
  pertanyaan: [{ ...tanyaRt, usul: ({ keluarga }) => keluarga.rt }],
  tersedia: ({ keluarga }) => keluarga.terdaftar !== null && keluarga.pindah !== null,
};
