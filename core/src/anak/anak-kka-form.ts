// The form for the Kartu Kembang Anak: the seven aspects one after another.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { ASPEK_KKA, NILAI_KKA } from './riwayat-anak.ts';
import { adaAnak, isUmurKka, tanyaAnak } from './tanya-anak.ts';

export const anakKkaForm: Form = {
  kind: 'anak.kka',
  judul: teks('Kartu Kembang Anak (KKA)', 'Child development card (KKA)'),
  tanyaTanggal: teks('Tanggal dinilai', 'Day it was looked at'),
  pertanyaan: [
    tanyaAnak(isUmurKka),
    ...ASPEK_KKA.map((aspek) => ({ isian: aspek.nilai, jenis: 'pilih' as const, pilihan: NILAI_KKA, tanya: aspek.label, wajib: true })),
  ],
  tersedia: (konteks) => adaAnak(konteks, isUmurKka),
};
