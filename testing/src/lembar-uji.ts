// A small made-up sheet with everything a sheet may have: groups of columns, NIK, missing values, totals, notes, signatures.
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { teks } from '@lini/core/teks.ts';

const KB = teks('Peserta KB', 'Users');

/** Two tables of different widths; by name, on F4 landscape. */
export const lembarUji: Lembar = {
  id: 'uji-data-keluarga',
  kode: 'R/I/UJI',
  judul: teks('Rekapitulasi data keluarga', 'Recap of family data'),
  kepala: [
    { label: teks('Desa', 'Village'), isi: 'Muara Ninian (63.11.01.2006)' },
    { label: teks('Kecamatan', 'Kecamatan'), isi: 'Juai' },
    { label: teks('Bulan', 'Month'), isi: 'November 2026' },
    { label: teks('Nama pelapor', 'Reported by'), isi: 'Siti Rahmah' },
  ],
  bagian: [
    {
      judul: null,
      kolom: [
        { judul: teks('No', 'No'), jenis: 'angka', lebar: 5 },
        { judul: teks('NIK', 'NIK'), jenis: 'teks', lebar: 18 },
        { judul: teks('Nama', 'Name'), jenis: 'teks', lebar: 24 },
        { judul: teks('Tanggal lahir', 'Born'), jenis: 'tanggal', lebar: 12 },
        { judul: teks('Pemerintah', 'Government'), jenis: 'angka', lebar: 11, kelompok: KB },
        { judul: teks('Swasta', 'Private'), jenis: 'angka', lebar: 11, kelompok: KB },
        { judul: teks('Capaian', 'Achieved'), jenis: 'persen', lebar: 10 },
      ],
      baris: [
        [1, '6311014101900001', 'Contoh Satu', '1990-01-01', 1234, 0, 64.25],
        [2, '0011014202910002', 'Contoh Dua', '1991-02-02', null, 5, null],
        [3, '6311014303920003', '=SUM(A1:A9)', null, 7, 1, 100],
      ],
      jumlah: ['Jumlah', null, null, null, 1241, 6, null],
    },
    {
      judul: teks('Ringkasan', 'Summary'),
      kolom: [
        { judul: teks('Uraian', 'Item'), jenis: 'teks', lebar: 40 },
        { judul: teks('Jumlah', 'Count'), jenis: 'angka', lebar: 10 },
        { judul: teks('Rata-rata', 'Mean'), jenis: 'desimal', lebar: 10 },
      ],
      baris: [
        ['Keluarga', 3, 1.5],
        ['PUS yang bukan peserta KB dan yang kalimatnya cukup panjang untuk dua baris', null, null],
      ],
    },
    {
      judul: teks('Pertemuan', 'Meetings'),
      kolom: [{ judul: teks('Hari', 'Day'), jenis: 'tanggal', lebar: 12 }],
      baris: [],
      kosong: teks('Belum ada pertemuan bulan ini.', 'No meeting this month.'),
    },
  ],
  catatan: [teks('Angka ini perkiraan dan hanya untuk uji.', 'These figures are an estimate and only for a test.')],
  tandaTangan: [
    { label: teks('Mengetahui, PKB', 'Seen by the PKB'), nama: null, nip: true },
    { label: teks('Pelapor', 'Reporter'), nama: 'Siti Rahmah' },
  ],
  arah: 'mendatar',
  kertas: 'f4',
  isBernama: true,
};
