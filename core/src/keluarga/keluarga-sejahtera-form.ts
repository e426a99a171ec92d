// The form about the welfare rank: copied from an official list.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isDiDesa } from './keluarga.ts';
import { SUMBER_DESIL } from './rincian.ts';

export const keluargaSejahteraForm: Form = {
  kind: 'keluarga.sejahtera',
  judul: teks('Peringkat kesejahteraan (desil)', 'Welfare rank (decile)'),
  tanyaTanggal: teks('Tanggal disalin dari daftar', 'Day it was copied'),
  pertanyaan: [
    {
      isian: 'sumber',
      jenis: 'pilih',
      pilihan: SUMBER_DESIL,
      tanya: teks('Dari daftar mana?', 'From which list?'),
      bantuan: teks('Salin dari daftar resmi. Jangan dikira-kira.', 'Copy it from an official list. Do not guess.'),
      usul: ({ keluarga }) => keluarga.sejahtera?.sumber,
      wajib: true,
    },
    {
      isian: 'desil',
      jenis: 'angka',
      paling: { rendah: 1, tinggi: 10 },
      tanya: teks('Desil berapa?', 'Which decile?'),
      bantuan: teks('Kosongkan bila keluarga ini tidak ada di daftar', 'Leave empty when the family is not on the list'),
      usul: ({ keluarga }) => keluarga.sejahtera?.desil,
      wajib: false,
    },
    {
      isian: 'tanggalData',
      jenis: 'tanggal',
      tanya: teks('Tanggal daftarnya dibuat', 'Day the list was made'),
      usul: ({ keluarga }) => keluarga.sejahtera?.tanggalData,
      wajib: false,
    },
  ],
  tersedia: ({ keluarga }) => isDiDesa(keluarga),
};
