// The form for the end of a pregnancy.
import type { Form } from '../form/form.ts';
import { isHamil, tanyaIstri } from '../form/tanya-istri.ts';
import type { Keluarga } from '../keluarga/keluarga.ts';
import { teks } from '../teks.ts';
import { HASIL_KEHAMILAN } from './hamil-akhir.ts';

const listHamil = (keluarga: Keluarga) => [...keluarga.anggota.values()].filter((anggota) => isHamil(keluarga, anggota.id));

export const hamilAkhirForm: Form = {
  kind: 'hamil.akhir',
  judul: teks('Melahirkan atau keguguran', 'Birth or miscarriage'),
  tanyaTanggal: teks('Tanggal kejadian', 'Day it happened'),
  pertanyaan: [
    {
      ...tanyaIstri,
      saring: (anggota, konteks) => isHamil(konteks.keluarga, anggota.id),
      usul: ({ keluarga, anggotaId }) => {
        const hamil = listHamil(keluarga);
        return hamil.find((satu) => satu.id === anggotaId)?.id ?? (hamil.length === 1 ? hamil[0]?.id : undefined);
      },
    },
    { isian: 'hasil', jenis: 'pilih', pilihan: HASIL_KEHAMILAN, tanya: teks('Bagaimana hasilnya?', 'How did it end?'), wajib: true },
    {
      isian: 'bayi',
      jenis: 'bayi',
      tanya: teks('Bayinya', 'The baby'),
      bantuan: teks('Kembar: tambah satu lagi', 'Twins: add another'),
      tampil: (jawaban) => jawaban.hasil === 'lahir-hidup',
      wajib: true,
    },
  ],
  lengkapi: (isi, idBaru) => ({ ...isi, bayi: (isi.bayi as Record<string, unknown>[]).map((bayi) => ({ anggotaId: idBaru(), ...bayi })) }),
  tersedia: ({ keluarga }) => listHamil(keluarga).length > 0,
};
