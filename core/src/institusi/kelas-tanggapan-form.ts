// The form of a reply to the decision in force.
import type { Form, Pertanyaan } from '../form/form.ts';
import { teks } from '../teks.ts';
import { kelasBerlaku } from './kelas.ts';

/** The same of an institution and of a group. */
export const PERTANYAAN_TANGGAPAN: readonly Pertanyaan[] = [
  { isian: 'isSetuju', jenis: 'ya-tidak', tanya: teks('Setuju dengan kelas yang diputuskan?', 'Do you agree with the class?'), wajib: true },
  {
    isian: 'tanggapan',
    jenis: 'teks',
    bentuk: 'panjang',
    tanya: teks('Mengapa tidak setuju?', 'Why not?'),
    bantuan: teks('Sebut kegiatan yang menurut ibu belum terhitung', 'Name what you think was not counted'),
    tampil: (jawaban) => jawaban.isSetuju === false,
    wajib: true,
  },
];

export const kelasTanggapanForm: Form = {
  kind: 'institusi.kelas-tanggapan',
  subjek: 'institusi',
  judul: teks('Tanggapi putusan kelas', 'Reply to the decision'),
  tanyaTanggal: teks('Tanggal tanggapan', 'Day of the reply'),
  pertanyaan: PERTANYAAN_TANGGAPAN,
  lengkapi: (isi, _idBaru, { institusi }) => ({ ...isi, putusId: kelasBerlaku(institusi.kelas)?.id }),
  tersedia: ({ institusi }) => kelasBerlaku(institusi.kelas) !== null,
};
