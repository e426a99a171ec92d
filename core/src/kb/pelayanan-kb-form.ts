// The form about a KB service that was given.
import { type Form, isTerjawab, type KonteksForm } from '../form/form.ts';
import { adaIstri, isHamil, tanyaIstri, usulIstri } from '../form/tanya-istri.ts';
import { findMasaBerjalan, type PelayananKb } from '../keluarga/keluarga.ts';
import { teks } from '../teks.ts';
import { BATANG_IMPLAN, isTempatCocok, JALUR, JENIS_PIL, JENIS_SUNTIK, jalurTempat, METODE, TEMPAT } from './metode.ts';

/** The last service, as long as it was of the method still used: what the next one most likely is. */
function findLayananLalu(konteks: KonteksForm): PelayananKb | undefined {
  const pasangan = konteks.keluarga.pasangan.get(usulIstri(konteks) ?? '');
  const akhir = pasangan?.pelayanan.at(-1);
  return pasangan && akhir && findMasaBerjalan(pasangan)?.metode === akhir.metode ? akhir : undefined;
}

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
    {
      isian: 'jenisPil',
      jenis: 'pilih',
      pilihan: JENIS_PIL,
      tanya: teks('Pil yang mana?', 'Which pill?'),
      tampil: (jawaban) => jawaban.metode === 'pil',
      wajib: false,
    },
    {
      isian: 'batangImplan',
      jenis: 'pilih',
      pilihan: BATANG_IMPLAN,
      tanya: teks('Implan berapa batang?', 'How many rods?'),
      tampil: (jawaban) => jawaban.metode === 'implan',
      wajib: false,
    },
    {
      isian: 'tempat',
      jenis: 'pilih',
      pilihan: TEMPAT,
      isCocok: (tempat, { metode }) => isTempatCocok(tempat, metode),
      tanya: teks('Di mana?', 'Where?'),
      usul: (konteks) => findLayananLalu(konteks)?.tempat,
      wajib: true,
    },
    {
      isian: 'jalur',
      jenis: 'pilih',
      pilihan: JALUR,
      tanya: teks('Pemerintah atau swasta?', 'Government or private?'),
      // Most places answer it by themselves.
      tampil: (jawaban) => isTerjawab(jawaban.tempat) && jalurTempat(jawaban.tempat) === null,
      usul: (konteks) => findLayananLalu(konteks)?.jalur,
      wajib: false,
    },
    {
      isian: 'pertamaKali',
      jenis: 'ya-tidak',
      tanya: teks('Baru pertama kali ber-KB?', 'First contraception ever?'),
      tampil: (jawaban, { keluarga }) => (keluarga.pasangan.get(String(jawaban.istriId))?.pernahKb ?? null) === null,
      wajib: true,
    },
  ],
  lengkapi: (isi) => ({ ...isi, jalur: isi.jalur ?? jalurTempat(isi.tempat) }),
  tersedia: ({ keluarga }) => adaIstri(keluarga, (id) => !isHamil(keluarga, id)),
};
