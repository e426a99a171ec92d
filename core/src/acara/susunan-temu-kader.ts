// The rundown an organiser of a Temu Kader starts from: registration, opening, competitions side by side, results, closing (events.md 1).
import type { Sumber } from '../sumber.ts';
import type { Tanggal } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import type { SesiAcara } from './rencana.ts';

type Bagian = { readonly judul: Teks; readonly mulai: string; readonly selesai: string; readonly ruang: string | null };

const bagian = (judul: Teks, mulai: string, selesai: string, ruang: string | null = null): Bagian => ({ judul, mulai, selesai, ruang });

const [PANGGUNG, RUANG_DUA, RUANG_TIGA] = ['Panggung utama', 'Ruang 2', 'Ruang 3'];

/** Inferred: no juknis of the Balangan Temu Kader was found; parts from events.md 1, hours and rooms chosen by Lini. */
const SUSUNAN_TEMU_KADER: { readonly bagian: readonly Bagian[]; readonly sumber: Sumber } = {
  bagian: [
    bagian(teks('Pendaftaran dan daftar hadir', 'Registration and attendance'), '07:30', '08:30'),
    bagian(teks('Pembukaan: lagu kebangsaan, laporan panitia, sambutan', 'Opening: anthem, report, speeches'), '08:30', '09:30', PANGGUNG),
    bagian(teks('Temu teknis: undian urutan tampil', 'Technical meeting: the order is drawn'), '09:30', '09:45', PANGGUNG),
    bagian(teks('Lomba yel-yel', 'Competition: yel-yel'), '09:45', '12:00', PANGGUNG),
    bagian(teks('Lomba penyuluhan KB', 'Competition: counselling'), '09:45', '12:00', RUANG_DUA),
    bagian(teks('Cerdas cermat Bangga Kencana: penyisihan', 'Quiz on Bangga Kencana: first round'), '09:45', '12:00', RUANG_TIGA),
    bagian(teks('Istirahat, salat, makan', 'Break, prayer, lunch'), '12:00', '13:00'),
    bagian(teks('Lomba tari kreasi', 'Competition: dance'), '13:00', '14:30', PANGGUNG),
    bagian(teks('Cerdas cermat Bangga Kencana: final', 'Quiz on Bangga Kencana: final'), '13:00', '14:30', RUANG_TIGA),
    bagian(teks('Sidang juri', 'The jury meets'), '14:30', '15:15', RUANG_DUA),
    bagian(teks('Pengumuman juara dan penyerahan hadiah', 'Results and prizes'), '15:15', '16:00', PANGGUNG),
    bagian(teks('Penutupan', 'Closing'), '16:00', '16:15', PANGGUNG),
  ],
  sumber: { basis: 'perkiraan', rujukan: 'Pilihan Lini: juknis Temu Kader Balangan belum ditemukan; bagian acara dari events.md 1' },
};

/** The rundown on one day, without training hours; attendance is taken at registration. */
export const susunTemuKader = (tanggal: Tanggal): SesiAcara[] =>
  SUSUNAN_TEMU_KADER.bagian.map(({ judul, mulai, selesai, ruang }, urut) => ({
    id: `s${urut + 1}`,
    judul: judul.id,
    tanggal,
    mulai,
    selesai,
    jp: 0,
    pengajar: null,
    ruang,
    isHadirDicatat: urut === 0,
  }));
