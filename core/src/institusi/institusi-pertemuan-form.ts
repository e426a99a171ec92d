// The form about a meeting: what it was, who came, what was decided.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isBerjalan } from './institusi.ts';
import { HADIR_LAIN_TERBANYAK } from './institusi-pertemuan.ts';
import { BELUM_ADA_KADER, opsiHadir } from './opsi-petugas.ts';
import { JENIS_PERTEMUAN } from './pilihan.ts';

export const institusiPertemuanForm: Form = {
  kind: 'institusi.pertemuan',
  subjek: 'institusi',
  judul: teks('Catat pertemuan', 'Record a meeting'),
  tanyaTanggal: teks('Tanggal pertemuan', 'Day of the meeting'),
  pertanyaan: [
    { isian: 'jenis', jenis: 'pilih', pilihan: JENIS_PERTEMUAN, tanya: teks('Pertemuan apa?', 'Which meeting?'), wajib: true },
    { isian: 'agenda', jenis: 'teks', tanya: teks('Yang dibahas', 'Agenda'), wajib: true },
    { isian: 'tempat', jenis: 'teks', tanya: teks('Di mana?', 'Where?'), wajib: false },
    { isian: 'hadir', jenis: 'pilih-banyak-dari', opsi: opsiHadir, tanya: teks('Kader yang hadir', 'Cadres present'), kosong: BELUM_ADA_KADER, wajib: false },
    {
      isian: 'hadirLain',
      jenis: 'angka',
      paling: { rendah: 0, tinggi: HADIR_LAIN_TERBANYAK },
      tanya: teks('Orang lain yang hadir', 'Other people present'),
      wajib: false,
    },
    { isian: 'notulen', jenis: 'teks', bentuk: 'panjang', tanya: teks('Notulen: apa keputusannya?', 'Minutes: what was decided?'), wajib: false },
    {
      isian: 'isBawaEvaluasi',
      jenis: 'ya-tidak',
      tanya: teks('Hasil evaluasi KB dibawa ke rakor?', 'Was the result of the KB evaluation brought?'),
      tampil: (jawaban) => jawaban.jenis === 'rakor-desa' || jawaban.jenis === 'rakor-kecamatan',
      wajib: false,
    },
  ],
  tersedia: ({ institusi }) => isBerjalan(institusi),
};
