// The form for one line of the year plan.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isBerjalan } from './institusi.ts';
import { PERAN_BAKTI } from './pilihan.ts';

export const institusiRencanaForm: Form = {
  kind: 'institusi.rencana',
  subjek: 'institusi',
  judul: teks('Tambah rencana', 'Add to the plan'),
  tanyaTanggal: teks('Tanggal direncanakan', 'Day it was planned'),
  pertanyaan: [
    {
      isian: 'kegiatan',
      jenis: 'teks',
      tanya: teks('Kegiatan apa?', 'What?'),
      bantuan: teks('Contoh: penyuluhan PUP di langgar', 'For example: a talk at the prayer house'),
      wajib: true,
    },
    { isian: 'peran', jenis: 'pilih', pilihan: PERAN_BAKTI, tanya: teks('Untuk peran mana?', 'For which role?'), wajib: true },
    {
      isian: 'tahun',
      jenis: 'angka',
      paling: { rendah: 2000, tinggi: 2100 },
      tanya: teks('Tahun', 'Year'),
      usul: ({ hariIni }) => Number(hariIni.slice(0, 4)),
      wajib: true,
    },
    { isian: 'bulan', jenis: 'angka', paling: { rendah: 1, tinggi: 12 }, tanya: teks('Bulan ke berapa?', 'Which month (1 to 12)?'), wajib: true },
  ],
  tersedia: ({ institusi }) => isBerjalan(institusi),
};
