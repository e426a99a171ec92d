// The form by which a member leaves a group.
import type { Form } from '../form/form.ts';
import { teks } from '../teks.ts';
import { namaAnggotaPoktan } from './nama-anggota.ts';
import { ALASAN_KELUAR } from './pilihan.ts';
import { listAnggota } from './poktan.ts';

export const poktanAnggotaKeluarForm: Form = {
  kind: 'poktan.anggota-keluar',
  subjek: 'poktan',
  judul: teks('Anggota keluar', 'Member leaves'),
  tanyaTanggal: teks('Keluar tanggal', 'Left on'),
  pertanyaan: [
    {
      isian: 'id',
      jenis: 'pilih-dari',
      tanya: teks('Siapa?', 'Who?'),
      opsi: ({ poktan, desa }) => {
        const buku = new Map([...desa.keluarga()].map((satu) => [satu.id, satu]));
        return listAnggota(poktan).map((satu) => ({ nilai: satu.id, label: namaAnggotaPoktan(satu, (id) => buku.get(id)) }));
      },
      kosong: teks('Kelompok ini belum punya anggota', 'This group has no members yet'),
      usul: ({ anggotaId }) => anggotaId,
      wajib: true,
    },
    { isian: 'alasan', jenis: 'pilih', pilihan: ALASAN_KELUAR, tanya: teks('Mengapa keluar?', 'Why?'), wajib: true },
  ],
  tersedia: ({ poktan }) => listAnggota(poktan).length > 0,
};
