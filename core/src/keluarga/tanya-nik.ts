// The two questions about a NIK: the number, and why there is none.
import type { KonteksForm, Pertanyaan } from '../form/form.ts';
import { teks } from '../teks.ts';
import { NIK_KOSONG, type NikKosong } from './pilihan.ts';

type Lama = { readonly nik: string | null; readonly nikKosong: NikKosong | null };

/** Asks for the NIK of the person `lama` gives; where none is entered the reason must be. */
export const tanyaNik = (lama: (konteks: KonteksForm) => Lama | undefined): Pertanyaan[] => [
  {
    isian: 'nik',
    jenis: 'teks',
    bentuk: 'nik',
    tanya: teks('NIK', 'NIK'),
    bantuan: teks('16 angka di KTP atau KK', '16 digits on the card'),
    usul: (konteks) => lama(konteks)?.nik,
    wajib: false,
  },
  {
    isian: 'nikKosong',
    jenis: 'pilih',
    pilihan: NIK_KOSONG,
    tanya: teks('Mengapa NIK kosong?', 'Why is the NIK empty?'),
    tampil: (jawaban) => !jawaban.nik,
    usul: (konteks) => lama(konteks)?.nikKosong,
    wajib: true,
  },
];
