// The form that adds a photo to a meeting of the institution.

import type { Form, KonteksForm, OpsiDesa } from '../form/form.ts';
import { JENIS_PERTEMUAN } from '../institusi/pilihan.ts';
import { hariTeks } from '../nama-bulan.ts';
import { labelPilihan, teks } from '../teks.ts';

const TERBARU = 12;

function opsiPertemuan({ institusi }: KonteksForm): OpsiDesa[] {
  const terbaru = [...institusi.pertemuan].reverse().slice(0, TERBARU);
  return terbaru.map(({ id, tanggal, jenis }) => ({
    nilai: id,
    label: labelPilihan(JENIS_PERTEMUAN, jenis).id,
    rincian: hariTeks(tanggal),
  }));
}

export const fotoForm: Form = {
  kind: 'lampiran.foto',
  subjek: 'institusi',
  judul: teks('Tambah foto pertemuan', 'Add a photo of a meeting'),
  tanyaTanggal: teks('Tanggal foto', 'Day of the photo'),
  pertanyaan: [
    {
      isian: 'foto',
      jenis: 'foto',
      tanya: teks('Fotonya', 'The photo'),
      bantuan: teks('Notulen, daftar hadir, atau suasana pertemuan', 'Minutes, attendance list, or the meeting itself'),
      wajib: true,
    },
    {
      isian: 'untuk',
      jenis: 'pilih-dari',
      opsi: opsiPertemuan,
      tanya: teks('Foto pertemuan yang mana?', 'Which meeting?'),
      kosong: teks('Belum ada pertemuan yang dicatat. Catat pertemuannya dulu.', 'No meeting is recorded yet. Record it first.'),
      usul: ({ institusi, anggotaId }) => institusi.pertemuan.find((satu) => satu.id === anggotaId)?.id ?? institusi.pertemuan.at(-1)?.id,
      wajib: true,
    },
    { isian: 'keterangan', jenis: 'teks', tanya: teks('Keterangan', 'Note'), wajib: false },
  ],
  tersedia: ({ institusi }) => institusi.pertemuan.length > 0,
};
