// The form that marks a line of the plan as carried out.
import type { Form, KonteksForm, OpsiDesa } from '../form/form.ts';
import { labelPilihan, teks } from '../teks.ts';
import type { Institusi } from './institusi.ts';
import { PERAN_BAKTI } from './pilihan.ts';
import { listRencanaTerbuka } from './rencana.ts';

const opsiRencana = ({ institusi }: KonteksForm): OpsiDesa[] =>
  listRencanaTerbuka(institusi).map((satu) => {
    const peran = labelPilihan(PERAN_BAKTI, satu.peran);
    return { nilai: satu.id, label: satu.kegiatan, rincian: teks(`${satu.bulan} · ${peran.id}`, `${satu.bulan} · ${peran.en}`) };
  });

const isTerbuka = (institusi: Institusi, id: string | null): boolean => id !== null && listRencanaTerbuka(institusi).some((satu) => satu.id === id);

export const rencanaSelesaiForm: Form = {
  kind: 'institusi.rencana-selesai',
  subjek: 'institusi',
  judul: teks('Rencana terlaksana', 'Plan carried out'),
  tanyaTanggal: teks('Tanggal terlaksana', 'Day it was done'),
  pertanyaan: [
    {
      isian: 'rencanaId',
      jenis: 'pilih-dari',
      opsi: opsiRencana,
      tanya: teks('Rencana yang mana?', 'Which line of the plan?'),
      kosong: teks('Semua rencana sudah terlaksana.', 'Every line of the plan is done.'),
      usul: ({ institusi, anggotaId }) => (isTerbuka(institusi, anggotaId) ? anggotaId : undefined),
      wajib: true,
    },
    { isian: 'hasil', jenis: 'teks', tanya: teks('Hasilnya', 'Result'), wajib: false },
  ],
  tersedia: ({ institusi }) => listRencanaTerbuka(institusi).length > 0,
};
