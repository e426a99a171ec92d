// The form of a reply to the decision in force about the class of a group.
import type { Form } from '../form/form.ts';
import { kelasBerlaku } from '../institusi/kelas.ts';
import { PERTANYAAN_TANGGAPAN } from '../institusi/kelas-tanggapan-form.ts';
import { teks } from '../teks.ts';

export const poktanKelasTanggapanForm: Form = {
  kind: 'poktan.kelas-tanggapan',
  subjek: 'poktan',
  judul: teks('Tanggapi putusan kelas kelompok', 'Reply to the decision about the group'),
  tanyaTanggal: teks('Tanggal tanggapan', 'Day of the reply'),
  pertanyaan: PERTANYAAN_TANGGAPAN,
  lengkapi: (isi, _idBaru, { poktan }) => ({ ...isi, putusId: kelasBerlaku(poktan.kelas)?.id }),
  tersedia: ({ poktan }) => kelasBerlaku(poktan.kelas) !== null,
};
