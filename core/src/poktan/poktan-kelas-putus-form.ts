// The form by which the PKB decides the class of a group; what the working rubric gives is suggested.
import type { Form, KonteksForm } from '../form/form.ts';
import { usulMenunggu } from '../institusi/kelas.ts';
import { labelPilihan, teks } from '../teks.ts';
import { KELAS_PUTUS_POKTAN } from './kelas-poktan.ts';
import { isPoktanAktif } from './poktan.ts';

/** Null for kinds the rubric was not made for. */
const kelasHitung = ({ kelasPoktan }: KonteksForm): string | null => kelasPoktan?.hitung ?? null;

export const poktanKelasPutusForm: Form = {
  kind: 'poktan.kelas-putus',
  subjek: 'poktan',
  judul: teks('Putuskan kelas kelompok', 'Decide the class of the group'),
  tanyaTanggal: teks('Tanggal putusan', 'Day of the decision'),
  pertanyaan: [
    {
      isian: 'putus',
      jenis: 'pilih',
      pilihan: KELAS_PUTUS_POKTAN,
      tanya: teks('Kelas yang diputuskan', 'Class decided'),
      bantuan: (_jawaban, konteks) => {
        const hitung = kelasHitung(konteks);
        if (hitung === null) return teks('Rubrik kerja Lini tidak menilai jenis kelompok ini.', "Lini's working rubric does not judge this kind of group.");
        const nama = labelPilihan(KELAS_PUTUS_POKTAN, hitung);
        return teks(`Menurut rubrik kerja Lini: ${nama.id}. Bukan kriteria resmi BKKBN.`, `By Lini's working rubric: ${nama.en}. Not an official rule.`);
      },
      usul: kelasHitung,
      wajib: true,
    },
    {
      isian: 'alasan',
      jenis: 'teks',
      bentuk: 'panjang',
      tanya: teks('Mengapa kelas itu?', 'Why that class?'),
      bantuan: teks('Kader membaca alasan ini', 'The cadres read this'),
      tampil: (jawaban, konteks) => typeof jawaban.putus === 'string' && jawaban.putus !== kelasHitung(konteks),
      wajib: true,
    },
  ],
  lengkapi: (isi, _idBaru, { kelasPoktan, poktan }) => ({
    ...(kelasPoktan ?? { sampai: null, rubrik: null, hitung: null, bukti: null }),
    usulId: usulMenunggu(poktan.kelas)?.id ?? null,
    ...isi,
  }),
  tersedia: ({ poktan }) => isPoktanAktif(poktan),
};
