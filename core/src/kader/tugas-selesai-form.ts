// The form that ends an assignment.

import type { Form, KonteksForm, OpsiDesa } from '../form/form.ts';
import { hariTeks } from '../nama-bulan.ts';
import { labelPilihan, teks } from '../teks.ts';
import { ALASAN_SELESAI, JABATAN, JENIS_TUGAS } from './pilihan.ts';
import { listTugasBerjalan } from './tugas.ts';

function opsiTugas({ kader, hariIni }: KonteksForm): OpsiDesa[] {
  return listTugasBerjalan(kader, hariIni).map((satu) => {
    const jabatan = labelPilihan(JABATAN, satu.jabatan);
    const mulai = hariTeks(satu.mulai);
    return {
      nilai: satu.id,
      label: labelPilihan(JENIS_TUGAS, satu.jenis).id,
      rincian: teks(`${jabatan.id}, sejak ${mulai.id}`, `${jabatan.en}, since ${mulai.en}`),
    };
  });
}

export const tugasSelesaiForm: Form = {
  kind: 'kader.tugas-selesai',
  subjek: 'kader',
  judul: teks('Akhiri tugas', 'End an assignment'),
  tanyaTanggal: teks('Sejak tanggal berapa tidak bertugas?', 'First day without it'),
  pertanyaan: [
    {
      isian: 'tugasId',
      jenis: 'pilih-dari',
      opsi: opsiTugas,
      tanya: teks('Tugas yang mana?', 'Which assignment?'),
      kosong: teks('Tidak ada tugas yang sedang berjalan.', 'No assignment is running.'),
      usul: (konteks) => {
        const opsi = opsiTugas(konteks);
        return opsi.length === 1 ? opsi[0]?.nilai : undefined;
      },
      wajib: true,
    },
    { isian: 'alasan', jenis: 'pilih', pilihan: ALASAN_SELESAI, tanya: teks('Mengapa?', 'Why?'), wajib: true },
  ],
  tersedia: ({ kader, hariIni }) => listTugasBerjalan(kader, hariIni).length > 0,
};
