// Lesson: the groups, who each is for, and what is counted at a meeting.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { KALIMAT, MODUL_BKB, MODUL_PK, MODUL_UPPKA, PANDUAN_PIK, PERATURAN_3_2022, SEJARAH_UPPKA, TABEL_DIHITUNG, TANYA_DIY } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu } from '../soal.ts';

export const kelompokKegiatan: SusunPelajaran = (batas, dari) => {
  const [mudaBkr, tuaBkr, lansia] = [batas['poktan.bkr.min'], batas['poktan.bkr.max'], batas['poktan.bkl.min']];
  return {
    halaman: [
      halaman(
        'Lima kelompok',
        'keluarga',
        'BKB untuk keluarga balita, BKR untuk keluarga remaja, BKL untuk keluarga lansia.',
        'UPPKA untuk usaha keluarga, PIK-R untuk remajanya sendiri.',
      ),
      halaman(
        'BKR dan PIK-R',
        'remaja-sekolah',
        `BKR untuk orang tua yang punya anak ${mudaBkr} sampai ${tuaBkr} tahun.`,
        'PIK-R dijalankan remaja untuk remaja. Keduanya saling melengkapi.',
      ),
      halaman('BKL', 'lansia-senam', `Keluarga dengan lansia ${lansia} tahun ke atas, dan lansianya.`, 'Lansia tangguh punya tujuh dimensi.'),
      halaman('UPPKA, dulu UPPKS', 'warung', 'Satu kelompok, dua nama. Sekarang UPPKA.', 'Mandiri bila usahanya jalan dari modal sendiri.'),
      halaman(
        'Mencatat yang hadir',
        'catat',
        'Tulis tanggal, materi, penyaji, dan keluarga yang hadir menurut nama.',
        'PUS yang hadir tidak bisa lebih banyak dari keluarga yang hadir. Lebih? Ada yang keliru.',
      ),
    ],
    soal: [
      soalSatu('01', 'BKB untuk keluarga yang punya…', ['Balita', 'Remaja', 'Lansia'], 'Bina Keluarga Balita.', MODUL_BKB),
      soalSatu(
        '02',
        'BKR untuk keluarga dengan anak umur…',
        [`${mudaBkr} sampai ${tuaBkr} tahun`, '0 sampai 5 tahun', `${lansia} tahun ke atas`],
        `${mudaBkr} sampai ${tuaBkr} tahun menurut data yang terbit; teks resminya belum ditemukan.`,
        dari('poktan.bkr.min'),
      ),
      soalAngka('03', 'BKL untuk keluarga dengan lansia mulai umur berapa?', lansia, 'tahun', `${lansia} tahun ke atas.`, dari('poktan.bkl.min')),
      soalBenarSalah('04', 'UPPKS dan UPPKA adalah dua kelompok yang berbeda.', false, 'Sama. UPPKS nama lamanya, UPPKA nama sekarang.', SEJARAH_UPPKA),
      soalSatu('05', 'PIK-R dijalankan oleh…', ['Remaja sendiri', 'Orang tua', 'Bidan'], 'PIK-R oleh remaja dan untuk remaja.', TANYA_DIY),
      soalBenarSalah('06', 'BKR untuk orang tua, PIK-R untuk remaja; keduanya saling melengkapi.', true, 'Begitulah pembagiannya.', TANYA_DIY),
      soalAngka('07', 'BKB bertemu paling sedikit berapa kali sebulan?', 1, 'kali', 'Paling sedikit sekali sebulan.', MODUL_BKB),
      soalBanyak(
        '08',
        'Apa tanda UPPKA sudah mandiri?',
        ['Usahanya jalan dari modal sendiri', 'Anggotanya terampil', 'Penjualannya lancar'],
        ['Menunggu bantuan tiap tahun', 'Anggotanya paling banyak'],
        'Juga: tidak bergantung pada bantuan luar.',
        MODUL_UPPKA,
      ),
      soalAngka(
        '09',
        'Ada berapa dimensi lansia tangguh?',
        7,
        'dimensi',
        'Tujuh: spiritual, intelektual, fisik, emosional, sosial kemasyarakatan, profesional vokasional, lingkungan.',
        MODUL_PK,
      ),
      soalBenarSalah(
        '10',
        'Yang hadir 12 keluarga, PUS-nya 15. Angka ini pasti keliru.',
        true,
        'PUS dihitung dari keluarga yang hadir, jadi tidak bisa lebih banyak. Perbaiki dulu.',
        TABEL_DIHITUNG,
      ),
      soalSatu(
        '11',
        'Pengelola PIK-R paling tua berumur…',
        ['24 tahun dan belum menikah', '30 tahun', 'Tidak ada batasnya'],
        'Paling tua 24 tahun dan belum menikah.',
        PANDUAN_PIK,
      ),
    ],
    sumber: [PERATURAN_3_2022, MODUL_BKB, MODUL_PK, MODUL_UPPKA, TANYA_DIY, TABEL_DIHITUNG, dari('poktan.bkr.min'), dari('poktan.bkl.min'), KALIMAT],
  };
};
