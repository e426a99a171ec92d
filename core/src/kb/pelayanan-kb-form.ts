// The form about a KB service that was given.
import type { Form } from '../form/form.ts';
import { adaIstri, isHamil, tanyaIstri, usulIstri } from '../form/tanya-istri.ts';
import { findMasaBerjalan } from '../keluarga/keluarga.ts';
import { teks } from '../teks.ts';
import { JALUR, METODE, TEMPAT } from './metode.ts';
import { JENIS_SUNTIK } from './pelayanan-kb.ts';

export const pelayananKbForm: Form = {
  kind: 'kb.pelayanan',
  judul: teks('Pelayanan KB', 'KB service'),
  tanyaTanggal: teks('Tanggal dilayani', 'Day of service'),
  pertanyaan: [
    { ...tanyaIstri, saring: (anggota, konteks) => tanyaIstri.saring(anggota, konteks) && !isHamil(konteks.keluarga, anggota.id) },
    {
      isian: 'metode',
      jenis: 'pilih',
      pilihan: METODE,
      tanya: teks('Cara apa?', 'Which method?'),
      usul: (konteks) => {
        const pasangan = konteks.keluarga.pasangan.get(usulIstri(konteks) ?? '');
        return pasangan ? findMasaBerjalan(pasangan)?.metode : undefined;
      },
      wajib: true,
    },
    {
      isian: 'jenisSuntik',
      jenis: 'pilih',
      pilihan: JENIS_SUNTIK,
      tanya: teks('Suntik yang mana?', 'Which injection?'),
      tampil: (jawaban) => jawaban.metode === 'suntik',
      usul: (konteks) => konteks.keluarga.pasangan.get(usulIstri(konteks) ?? '')?.pelayanan.at(-1)?.jenisSuntik,
      wajib: true,
    },
    { isian: 'tempat', jenis: 'pilih', pilihan: TEMPAT, tanya: teks('Di mana?', 'Where?'), wajib: true },
    { isian: 'jalur', jenis: 'pilih', pilihan: JALUR, tanya: teks('Pemerintah atau swasta?', 'Government or private?'), wajib: false },
    {
      isian: 'pertamaKali',
      jenis: 'ya-tidak',
      tanya: teks('Baru pertama kali ber-KB?', 'First contraception ever?'),
      tampil: (jawaban, { keluarga }) => (keluarga.pasangan.get(String(jawaban.istriId))?.pernahKb ?? null) === null,
      wajib: true,
    },
  ],
  tersedia: ({ keluarga }) => adaIstri(keluarga, (id) => !isHamil(keluarga, id)),
};
