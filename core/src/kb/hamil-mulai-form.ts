// The form for a pregnancy that became known.
import type { Form } from '../form/form.ts';
import { adaIstri, isHamil, tanyaIstri } from '../form/tanya-istri.ts';
import { teks } from '../teks.ts';

export const hamilMulaiForm: Form = {
  kind: 'hamil.mulai',
  judul: teks('Ibu hamil', 'Pregnancy'),
  tanyaTanggal: teks('Tanggal diketahui', 'Day it became known'),
  pertanyaan: [
    { ...tanyaIstri, saring: (anggota, konteks) => tanyaIstri.saring(anggota, konteks) && !isHamil(konteks.keluarga, anggota.id) },
    {
      isian: 'hpht',
      jenis: 'tanggal',
      tanya: teks('Hari pertama haid terakhir (HPHT)', 'First day of the last period'),
      bantuan: teks('Ada di buku KIA. Kosongkan bila tidak tahu.', 'In the KIA book. Leave empty if not known.'),
      wajib: false,
    },
  ],
  tersedia: ({ keluarga }) => adaIstri(keluarga, (id) => !isHamil(keluarga, id)),
};
