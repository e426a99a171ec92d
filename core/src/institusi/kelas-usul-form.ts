// The form by which cadres propose the class that the rubric gave; the levels are worked out, only a note is asked.
import type { Form } from '../form/form.ts';
import { labelPilihan, teks } from '../teks.ts';
import { isBerjalan } from './institusi.ts';
import { KLASIFIKASI_KARTU } from './pilihan.ts';

export const kelasUsulForm: Form = {
  kind: 'institusi.kelas-usul',
  subjek: 'institusi',
  judul: teks('Usulkan kelas', 'Propose the class'),
  tanyaTanggal: teks('Tanggal usul', 'Day of the proposal'),
  pertanyaan: [
    {
      isian: 'catatan',
      jenis: 'teks',
      bentuk: 'panjang',
      tanya: teks('Ada yang perlu diketahui PKB?', 'Anything the PKB should know?'),
      bantuan: (_jawaban, { kelas }) => {
        const nama = labelPilihan(KLASIFIKASI_KARTU, kelas?.hitung ?? 'belum');
        return teks(
          `Yang diusulkan: ${nama.id}, menurut rubrik kerja Lini. Boleh kosong. Contoh: rapat bulan Juni belum difoto`,
          `Proposed: ${nama.en}, by Lini's working rubric. May stay empty. For example: the June meeting has no photo`,
        );
      },
      wajib: false,
    },
  ],
  lengkapi: (isi, _idBaru, { kelas }) => ({ ...kelas, ...isi }),
  tersedia: ({ institusi, kelas }) => isBerjalan(institusi) && kelas !== undefined,
};
