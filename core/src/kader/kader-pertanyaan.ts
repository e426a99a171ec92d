// The questions of a cadre's card, shared by the forms that enter and change it.
import type { KonteksForm, Pertanyaan } from '../form/form.ts';
import { JENIS_KELAMIN } from '../keluarga/pilihan.ts';
import { tanyaNik } from '../keluarga/tanya-nik.ts';
import { teks } from '../teks.ts';
import type { Kader } from './kader.ts';
import { isianTahun, TAHUN_TERTUA } from './kader-isi.ts';
import { PELATIHAN, PENDIDIKAN_KADER } from './pilihan.ts';

type Lama = (konteks: KonteksForm) => Kader | undefined;

const pertanyaanPelatihan = (lama: Lama): Pertanyaan[] => [
  {
    isian: 'pelatihan',
    jenis: 'pilih-banyak',
    pilihan: PELATIHAN,
    tanya: teks('Pelatihan yang pernah diikuti', 'Trainings followed'),
    bantuan: teks('Boleh kosong bila belum pernah', 'May stay empty'),
    usul: (konteks) => lama(konteks)?.pelatihanKartu.map((satu) => satu.jenis),
    wajib: false,
  },
  ...PELATIHAN.map(
    ({ nilai, label }): Pertanyaan => ({
      isian: isianTahun(nilai),
      jenis: 'angka',
      isPanjang: true,
      paling: { rendah: TAHUN_TERTUA, tinggi: 2099 },
      tanya: teks(`Tahun berapa: ${label.id}?`, `In which year: ${label.en}?`),
      bantuan: teks('Kosongkan bila lupa', 'Leave empty if forgotten'),
      tampil: (jawaban) => Array.isArray(jawaban.pelatihan) && jawaban.pelatihan.includes(nilai),
      usul: (konteks) => lama(konteks)?.pelatihanKartu.find((satu) => satu.jenis === nilai)?.tahun,
      wajib: false,
    }),
  ),
];

/** The questions; `lama` gives the cadre whose present card is suggested (none for a new one). */
export const pertanyaanKader = (lama: Lama): Pertanyaan[] => [
  { isian: 'nama', jenis: 'teks', bentuk: 'nama', tanya: teks('Nama kader', 'Name of the cadre'), usul: (konteks) => lama(konteks)?.nama, wajib: true },
  {
    isian: 'jenisKelamin',
    jenis: 'pilih',
    pilihan: JENIS_KELAMIN,
    tanya: teks('Jenis kelamin', 'Sex'),
    usul: (konteks) => lama(konteks)?.jenisKelamin,
    wajib: true,
  },
  { isian: 'lahir', jenis: 'tanggal', tanya: teks('Tanggal lahir', 'Birth date'), usul: (konteks) => lama(konteks)?.lahir, wajib: false },
  ...tanyaNik(lama),
  { isian: 'alamat', jenis: 'teks', tanya: teks('Alamat rumah', 'Address'), usul: (konteks) => lama(konteks)?.alamat, wajib: false },
  {
    isian: 'pendidikan',
    jenis: 'pilih',
    pilihan: PENDIDIKAN_KADER,
    tanya: teks('Pendidikan terakhir', 'Education'),
    usul: (konteks) => lama(konteks)?.pendidikan,
    wajib: false,
  },
  ...pertanyaanPelatihan(lama),
];

/** An address left open is an empty one. */
export const lengkapiKader = (isi: Record<string, unknown>): Record<string, unknown> => ({ ...isi, alamat: isi.alamat ?? '' });
