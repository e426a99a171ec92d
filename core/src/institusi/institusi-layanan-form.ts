// The form about a service without a named family.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { isBerjalan } from './institusi.ts';
import { ORANG_TERBANYAK } from './institusi-layanan.ts';
import { JENIS_POKTAN_DIBANTU, LAYANAN } from './pilihan.ts';

export const institusiLayananForm: Form = {
  kind: 'institusi.layanan',
  subjek: 'institusi',
  judul: teks('Catat pelayanan', 'Record a service'),
  tanyaTanggal: teks('Tanggal pelayanan', 'Day of the service'),
  pertanyaan: [
    {
      isian: 'jenis',
      jenis: 'pilih',
      pilihan: LAYANAN,
      tanya: teks('Pelayanan apa?', 'Which service?'),
      bantuan: teks('Pil, kondom, dan rujukan dicatat di halaman keluarganya', 'Pills, condoms and referrals are recorded at the family'),
      wajib: true,
    },
    {
      isian: 'poktan',
      jenis: 'pilih',
      pilihan: JENIS_POKTAN_DIBANTU,
      tanya: teks('Poktan yang mana?', 'Which group?'),
      tampil: (jawaban) => jawaban.jenis === 'bantu-poktan',
      wajib: true,
    },
    { isian: 'orang', jenis: 'angka', paling: { rendah: 1, tinggi: ORANG_TERBANYAK }, tanya: teks('Berapa orang dilayani?', 'How many people?'), wajib: true },
    { isian: 'keterangan', jenis: 'teks', tanya: teks('Keterangan', 'Note'), wajib: false },
  ],
  tersedia: ({ institusi }) => isBerjalan(institusi),
};
