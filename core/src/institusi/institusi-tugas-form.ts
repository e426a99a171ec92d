// The form that divides the work: for each of the six roles, who carries it.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isBerjalan } from './institusi.ts';
import { BELUM_ADA_PETUGAS, opsiPetugas } from './opsi-petugas.ts';
import { PERAN_BAKTI } from './pilihan.ts';

export const institusiTugasForm: Form = {
  kind: 'institusi.tugas',
  subjek: 'institusi',
  judul: teks('Bagi tugas enam peran', 'Divide the six roles'),
  tanyaTanggal: teks('Berlaku mulai', 'In force from'),
  pertanyaan: PERAN_BAKTI.map(({ nilai, label }, ke) => ({
    isian: nilai,
    jenis: 'pilih-banyak-dari',
    opsi: opsiPetugas,
    tanya: teks(`${ke + 1}. ${label.id}: siapa?`, `${ke + 1}. ${label.en}: who?`),
    kosong: BELUM_ADA_PETUGAS,
    usul: ({ institusi }) => institusi.pembagianTugas?.[nilai],
    wajib: false,
  })),
  tersedia: ({ institusi }) => isBerjalan(institusi),
};
