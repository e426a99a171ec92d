// The questions about a decree, shared by the card of an institution and by an assignment.

import type { KonteksForm, Pertanyaan } from '../form/form.ts';
import { PENERBIT_SK } from '../imp/pilihan.ts';
import { teks } from '../teks.ts';
import type { Sk } from './sk.ts';

/** The questions; `lama` gives the present decree whose answers are suggested. */
export const pertanyaanSk = (lama: (konteks: KonteksForm) => Sk | undefined): Pertanyaan[] => {
  const tampil = (jawaban: Readonly<Record<string, unknown>>): boolean => jawaban.skAda === true;
  return [
    { isian: 'skAda', jenis: 'ya-tidak', tanya: teks('Ada SK?', 'Is there a decree (SK)?'), usul: (konteks) => lama(konteks)?.skAda, wajib: true },
    { isian: 'skNomor', jenis: 'teks', tanya: teks('Nomor SK', 'Number of the decree'), tampil, usul: (konteks) => lama(konteks)?.skNomor, wajib: false },
    {
      isian: 'skTanggal',
      jenis: 'tanggal',
      tanya: teks('Tanggal SK', 'Date of the decree'),
      tampil,
      usul: (konteks) => lama(konteks)?.skTanggal,
      wajib: false,
    },
    {
      isian: 'skPenerbit',
      jenis: 'pilih',
      pilihan: PENERBIT_SK,
      tanya: teks('Siapa yang menerbitkan?', 'Who issued it?'),
      tampil,
      usul: (konteks) => lama(konteks)?.skPenerbit,
      wajib: false,
    },
    {
      isian: 'skSampai',
      jenis: 'tanggal',
      tanya: teks('SK berlaku sampai', 'In force until'),
      bantuan: teks('Kosongkan bila di SK tidak tertulis', 'Leave empty if the decree names no end'),
      tampil,
      usul: (konteks) => lama(konteks)?.skSampai,
      wajib: false,
    },
  ];
};
