// The form about what came of a referral.

import type { Form, OpsiDesa } from '../form/form.ts';
import type { Keluarga } from '../keluarga/keluarga.ts';
import { hariTeks, tulisHari } from '../nama-bulan.ts';
import { teks } from '../teks.ts';
import { HASIL_RUJUKAN } from './pilihan.ts';

function opsiRujukan({ rujukan, rujukanSelesai, anggota }: Keluarga): OpsiDesa[] {
  return rujukan
    .filter((satu) => !rujukanSelesai.has(satu.id))
    .map(({ id, tanggal, anggotaId }) => ({
      nilai: id,
      label: anggota.get(anggotaId)?.nama ?? tulisHari(tanggal),
      rincian: teks(`dirujuk ${hariTeks(tanggal).id}`, `referred ${hariTeks(tanggal).en}`),
    }));
}

export const rujukanSelesaiForm: Form = {
  kind: 'rujukan.selesai',
  judul: teks('Catat hasil rujukan', 'Result of a referral'),
  tanyaTanggal: teks('Tanggal hasilnya diketahui', 'Day the result was known'),
  pertanyaan: [
    {
      isian: 'rujukanId',
      jenis: 'pilih-dari',
      opsi: ({ keluarga }) => opsiRujukan(keluarga),
      tanya: teks('Rujukan yang mana?', 'Which referral?'),
      kosong: teks('Tidak ada rujukan yang menunggu hasil.', 'No referral waits for a result.'),
      usul: ({ keluarga }) => {
        const opsi = opsiRujukan(keluarga);
        return opsi.length === 1 ? opsi[0]?.nilai : undefined;
      },
      wajib: true,
    },
    { isian: 'hasil', jenis: 'pilih', pilihan: HASIL_RUJUKAN, tanya: teks('Bagaimana hasilnya?', 'What came of it?'), wajib: true },
  ],
  tersedia: ({ keluarga }) => opsiRujukan(keluarga).length > 0,
};
