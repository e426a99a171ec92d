// The form that divides the work: for each of the six roles, who carries it.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isBerjalan } from './institusi.ts';
import { BELUM_ADA_KADER, opsiPetugas } from './opsi-petugas.ts';
import { PERAN_BAKTI } from './pilihan.ts';

export const institusiTugasForm: Form = {
  kind: 'institusi.tugas',
  subjek: 'institusi',
  judul: teks('Bagi tugas enam peran', 'Divide the six roles'),
  tanyaTanggal: teks('Berlaku mulai', 'In force from'),
  pertanyaan: PERAN_BAKTI.map(({ nilai, label }) => ({
    isian: nilai,
    jenis: 'pilih-banyak-dari',
    opsi: opsiPetugas,
    tanya: teks(`Siapa memegang ${label.id.toLowerCase()}?`, `Who carries: ${label.en}?`),
    kosong: BELUM_ADA_KADER,
    usul: ({ institusi }) => institusi.pembagianTugas?.[nilai],
    wajib: false,
  })),
  tersedia: ({ institusi }) => isBerjalan(institusi),
};
