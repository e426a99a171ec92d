// The form by which the PKB decides the class; the computed one is suggested, and another one asks why.
import type { Form, Jawaban, KonteksForm } from '../form/form.ts';
import { labelPilihan, teks } from '../teks.ts';
import { isBerjalan } from './institusi.ts';
import { usulMenunggu } from './kelas.ts';
import { KLASIFIKASI_KARTU } from './pilihan.ts';

const isBeda = (jawaban: Jawaban, { kelas }: KonteksForm): boolean => typeof jawaban.putus === 'string' && jawaban.putus !== kelas?.hitung;

export const kelasPutusForm: Form = {
  kind: 'institusi.kelas-putus',
  subjek: 'institusi',
  judul: teks('Putuskan kelas', 'Decide the class'),
  tanyaTanggal: teks('Tanggal putusan', 'Day of the decision'),
  pertanyaan: [
    {
      isian: 'putus',
      jenis: 'pilih',
      pilihan: KLASIFIKASI_KARTU,
      tanya: teks('Kelas yang diputuskan', 'Class decided'),
      bantuan: (_jawaban, { kelas }) => {
        const hitung = labelPilihan(KLASIFIKASI_KARTU, kelas?.hitung ?? 'belum');
        return teks(`Menurut rubrik kerja Lini: ${hitung.id}. Bukan kriteria resmi BKKBN.`, `By Lini's working rubric: ${hitung.en}. Not an official rule.`);
      },
      usul: ({ kelas }) => kelas?.hitung,
      wajib: true,
    },
    {
      isian: 'alasan',
      jenis: 'teks',
      bentuk: 'panjang',
      tanya: teks('Mengapa berbeda dari hitungan?', 'Why is it another class than computed?'),
      bantuan: teks('Kader membaca alasan ini', 'The cadres read this'),
      tampil: isBeda,
      wajib: true,
    },
  ],
  lengkapi: (isi, _idBaru, { kelas, institusi }) => ({ ...kelas, usulId: usulMenunggu(institusi.kelas)?.id ?? null, ...isi }),
  tersedia: ({ institusi, kelas }) => isBerjalan(institusi) && kelas !== undefined,
};
