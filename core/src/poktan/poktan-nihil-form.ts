// The form by which a group reports that it did not meet.
import type { Form, KonteksForm } from '../form/form.ts';
import { akhirBulan, bulanDari, type Tanggal, tambahBulan, tulisTanggal } from '../tanggal.ts';
import { teks } from '../teks.ts';
import { ALASAN_NIHIL } from './pilihan.ts';
import { isPoktanAktif } from './poktan.ts';
import { isLaporBulan } from './rekap.ts';

/** The last day of the month before, when that month is still without a report; else today is meant. */
function tanggalBelumLapor({ poktan, hariIni }: KonteksForm): Tanggal | null {
  const lalu = tambahBulan(bulanDari(hariIni), -1);
  const isAda = poktan.terdaftar !== null && poktan.terdaftar <= akhirBulan(lalu);
  return isAda && !isLaporBulan(poktan, lalu) ? akhirBulan(lalu) : null;
}

const tulisBulan = (hari: Tanggal): string => tulisTanggal(hari).slice(3);

export const poktanNihilForm: Form = {
  kind: 'poktan.nihil',
  subjek: 'poktan',
  judul: teks('Bulan tanpa pertemuan', 'Month without a meeting'),
  tanyaTanggal: teks('Pilih satu tanggal di bulan itu', 'Choose a day of that month'),
  usulTanggal: tanggalBelumLapor,
  pertanyaan: [
    {
      isian: 'alasan',
      jenis: 'pilih',
      pilihan: ALASAN_NIHIL,
      tanya: teks('Mengapa tidak ada pertemuan?', 'Why was there no meeting?'),
      bantuan: teks('Kalau sebenarnya bertemu, kembali lalu catat pertemuannya', 'If there was a meeting, go back and record it'),
      kabar: (_jawaban, { terjadi, hariIni }) =>
        teks(`Dicatat untuk bulan ${tulisBulan(terjadi ?? hariIni)}`, `Recorded for the month ${tulisBulan(terjadi ?? hariIni)}`),
      wajib: true,
    },
    { isian: 'keterangan', jenis: 'teks', bentuk: 'bebas', tanya: teks('Keterangan', 'Remark'), wajib: false },
  ],
  tersedia: ({ poktan }) => isPoktanAktif(poktan),
};
