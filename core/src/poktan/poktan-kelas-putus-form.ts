// The form by which the PKB decides the class of a group; what the working rubric gives is suggested.
import type { Form, KonteksForm } from '../form/form.ts';
import { bahanKelas, nilaiKelas } from '../klasifikasi/poktan.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { labelPilihan, teks } from '../teks.ts';
import { isPoktanAktif } from './poktan.ts';
import { KELAS_PUTUS_POKTAN } from './poktan-kelas-putus.ts';

/** What the rubric gives today; null for kinds it was not made for. */
function kelasHitung({ poktan, hariIni }: KonteksForm): string | null {
  const bahan = bahanKelas(poktan, hariIni);
  return bahan === null ? null : (nilaiKelas(bahan, parameterPada(hariIni)).kelas ?? 'belum');
}

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
      tampil: (jawaban, konteks) => typeof jawaban.putus === 'string' && jawaban.putus !== kelasHitung(konteks),
      wajib: true,
    },
  ],
  lengkapi: (isi, _idBaru, konteks) => ({ ...isi, hitung: kelasHitung(konteks) }),
  tersedia: ({ poktan }) => isPoktanAktif(poktan),
};
