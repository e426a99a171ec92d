// The form for one line of the cash book.

import type { Form } from '../form/form.ts';
import { SUMBER_DANA } from '../imp/pilihan.ts';
import { teks } from '../teks.ts';
import { isBerjalan } from './institusi.ts';
import { ARAH_KAS, RUPIAH_TERBANYAK } from './institusi-kas.ts';
import { PERAN_BAKTI } from './pilihan.ts';

export const institusiKasForm: Form = {
  kind: 'institusi.kas',
  subjek: 'institusi',
  judul: teks('Catat kas', 'Record money'),
  tanyaTanggal: teks('Tanggal uang masuk atau keluar', 'Day of the payment'),
  pertanyaan: [
    { isian: 'arah', jenis: 'pilih', pilihan: ARAH_KAS, tanya: teks('Masuk atau keluar?', 'In or out?'), wajib: true },
    {
      isian: 'rupiah',
      jenis: 'angka',
      isPanjang: true,
      satuan: teks('rupiah', 'rupiah'),
      paling: { rendah: 1, tinggi: RUPIAH_TERBANYAK },
      tanya: teks('Berapa rupiah?', 'How much (rupiah)?'),
      wajib: true,
    },
    {
      isian: 'sumber',
      jenis: 'pilih',
      pilihan: SUMBER_DANA,
      tanya: teks('Dana dari mana?', 'From which source?'),
      bantuan: ({ arah }) =>
        arah === 'keluar' ? teks('Uang yang dipakai ini asalnya dari mana', 'Where the money spent came from') : teks('Siapa yang memberi', 'Who gave it'),
      wajib: true,
    },
    {
      isian: 'uraian',
      jenis: 'teks',
      tanya: teks('Dari siapa, atau untuk apa?', 'From whom, or what for?'),
      bantuan: ({ arah }) =>
        arah === 'keluar'
          ? teks('Contoh: konsumsi rapat, fotokopi', 'For example: meal of a meeting, copies')
          : teks('Contoh: iuran kader bulan ini, bantuan desa', 'For example: dues of the month, help from the village'),
      wajib: true,
    },
    {
      isian: 'peran',
      jenis: 'pilih',
      pilihan: PERAN_BAKTI,
      tanya: teks('Untuk peran mana?', 'For which role?'),
      tampil: ({ arah }) => arah === 'keluar',
      wajib: false,
    },
  ],
  tersedia: ({ institusi }) => isBerjalan(institusi),
};
