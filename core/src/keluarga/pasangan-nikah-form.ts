// The form for a wedding of two people who are both in this family's record already.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { type Anggota, isDiDesa, isHadir } from './keluarga.ts';

const isCalonIstri = (anggota: Anggota): boolean => isHadir(anggota) && anggota.jenisKelamin === 'P' && anggota.statusKawin !== 'kawin';

export const pasanganNikahForm: Form = {
  kind: 'pasangan.nikah',
  judul: teks('Menikah', 'A wedding'),
  tanyaTanggal: teks('Tanggal menikah', 'Day of the wedding'),
  pertanyaan: [
    {
      isian: 'istriId',
      jenis: 'anggota',
      tanya: teks('Siapa istrinya?', 'Who is the wife?'),
      saring: isCalonIstri,
      usul: ({ anggotaId }) => anggotaId,
      wajib: true,
    },
    {
      isian: 'suamiId',
      jenis: 'anggota',
      tanya: teks('Siapa suaminya?', 'Who is the husband?'),
      bantuan: teks('Kosongkan bila suaminya tidak di keluarga ini', 'Leave empty when he is not in this family'),
      saring: (anggota) => isHadir(anggota) && anggota.jenisKelamin === 'L',
      wajib: false,
    },
  ],
  tersedia: ({ keluarga }) => isDiDesa(keluarga) && [...keluarga.anggota.values()].some(isCalonIstri),
};
