// The form that refers a member of a family.
import type { Form } from '../form/form.ts';
import { isHamil } from '../form/tanya-istri.ts';
import { isDiDesa, isHadir } from '../keluarga/keluarga.ts';
import { teks } from '../teks.ts';
import { ALASAN_RUJUKAN, TUJUAN_RUJUKAN } from './pilihan.ts';

export const rujukanBuatForm: Form = {
  kind: 'rujukan.buat',
  judul: teks('Rujuk', 'Refer'),
  tanyaTanggal: teks('Tanggal dirujuk', 'Day of the referral'),
  pertanyaan: [
    {
      isian: 'anggotaId',
      jenis: 'anggota',
      tanya: teks('Siapa yang dirujuk?', 'Who is referred?'),
      saring: isHadir,
      usul: ({ anggotaId }) => anggotaId,
      wajib: true,
    },
    { isian: 'tujuan', jenis: 'pilih', pilihan: TUJUAN_RUJUKAN, tanya: teks('Ke mana?', 'Where to?'), wajib: true },
    {
      isian: 'alasan',
      jenis: 'pilih-banyak',
      pilihan: ALASAN_RUJUKAN,
      tanya: teks('Mengapa?', 'Why?'),
      usul: ({ keluarga, anggotaId }) => (isHamil(keluarga, anggotaId) ? ['hamil'] : null),
      wajib: true,
    },
  ],
  tersedia: ({ keluarga }) => isDiDesa(keluarga) && [...keluarga.anggota.values()].some(isHadir),
};
