// The form by which cadres propose the class of a group as the rubric gave it; only a note is asked.
import type { Form } from '../form/form.ts';
import { labelPilihan, teks } from '../teks.ts';
import { KELAS_PUTUS_POKTAN } from './kelas-poktan.ts';
import { isPoktanAktif } from './poktan.ts';

export const poktanKelasUsulForm: Form = {
  kind: 'poktan.kelas-usul',
  subjek: 'poktan',
  judul: teks('Usulkan kelas kelompok', 'Propose the class of the group'),
  tanyaTanggal: teks('Tanggal usul', 'Day of the proposal'),
  pertanyaan: [
    {
      isian: 'catatan',
      jenis: 'teks',
      bentuk: 'panjang',
      tanya: teks('Ada yang perlu diketahui PKB?', 'Anything the PKB should know?'),
      bantuan: (_jawaban, { kelasPoktan }) => {
        const kelas = labelPilihan(KELAS_PUTUS_POKTAN, kelasPoktan?.hitung ?? 'belum');
        return teks(
          `Yang diusulkan: ${kelas.id}, menurut rubrik kerja Lini. Boleh kosong. Contoh: SK menunggu tanda tangan`,
          `Proposed: ${kelas.en}, by Lini's working rubric. May stay empty. For example: the decree waits to be signed`,
        );
      },
      wajib: false,
    },
  ],
  lengkapi: (isi, _idBaru, { kelasPoktan }) => ({ ...kelasPoktan, ...isi }),
  tersedia: ({ poktan, kelasPoktan }) => isPoktanAktif(poktan) && kelasPoktan !== undefined && kelasPoktan.hitung !== 'belum',
};
