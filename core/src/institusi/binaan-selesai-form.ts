// The form that tells what came of an agreed step.

import type { Form, KonteksForm, OpsiDesa } from '../form/form.ts';
import { hariTeks } from '../nama-bulan.ts';
import { labelPilihan, teks } from '../teks.ts';
import { HASIL_BINAAN } from './binaan-selesai.ts';
import { listBinaanTerbuka } from './kelas.ts';
import { PERAN_BAKTI } from './pilihan.ts';

const opsiBinaan = ({ institusi }: KonteksForm): OpsiDesa[] =>
  listBinaanTerbuka(institusi.kelas).map(({ id, sepakat, peran, tenggat }) => {
    const nama = labelPilihan(PERAN_BAKTI, peran);
    return { nilai: id, label: sepakat, rincian: teks(`${nama.id}, sampai ${hariTeks(tenggat).id}`, `${nama.en}, by ${hariTeks(tenggat).en}`) };
  });

export const binaanSelesaiForm: Form = {
  kind: 'institusi.binaan-selesai',
  subjek: 'institusi',
  judul: teks('Hasil kesepakatan', 'What came of it'),
  tanyaTanggal: teks('Tanggal dilihat hasilnya', 'Day it was looked at'),
  pertanyaan: [
    {
      isian: 'binaanId',
      jenis: 'pilih-dari',
      opsi: opsiBinaan,
      tanya: teks('Kesepakatan yang mana?', 'Which agreed step?'),
      kosong: teks('Semua kesepakatan sudah ada hasilnya.', 'Every agreed step has its result.'),
      usul: (konteks) => (opsiBinaan(konteks).some((satu) => satu.nilai === konteks.anggotaId) ? konteks.anggotaId : undefined),
      wajib: true,
    },
    { isian: 'hasil', jenis: 'pilih', pilihan: HASIL_BINAAN, tanya: teks('Bagaimana hasilnya?', 'What came of it?'), wajib: true },
    { isian: 'keterangan', jenis: 'teks', tanya: teks('Keterangan', 'Note'), wajib: false },
  ],
  tersedia: ({ institusi }) => listBinaanTerbuka(institusi.kelas).length > 0,
};
