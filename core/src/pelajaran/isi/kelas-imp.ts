// Lesson: the classes of an institution, and how one grows.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { KALIMAT, KLASIFIKASI_JABAR, LINI, MODUL_SIGA, PERAN_KADER, PROFIL_IMP, RUBRIK } from '../rujukan.ts';
import { soalBanyak, soalBenarSalah, soalSatu, soalUrut } from '../soal.ts';

export const kelasImp: SusunPelajaran = () => ({
  halaman: [
    halaman('Tiga kelas', 'keluarga', 'Dasar, Berkembang, Mandiri.', 'Untuk PPKBD dan Sub-PPKBD.'),
    halaman('Yang dilihat enam peran', 'catat', 'Kelasnya tumbuh bila perannya tumbuh.', 'Kader menilai sendiri, dibantu PKB atau PLKB.'),
    halaman('Ukurannya', 'catat', 'Tabel ukuran resmi belum kami temukan.', 'Lini memakai rubrik kerja, dan selalu mengatakannya.'),
    halaman('Yang paling rendah menentukan', 'catat', 'Satu peran masih Dasar, kelasnya Dasar.', 'Jadi terlihat jelas apa yang kurang.'),
    halaman('Mulai dari yang mudah', 'bicara', 'Bertemu tiap bulan dan menulis yang hadir.', 'Lapor tepat waktu dan samakan nama kegiatannya.'),
  ],
  soal: [
    soalUrut('01', 'Urutkan kelas IMP dari yang paling awal.', ['Dasar', 'Berkembang', 'Mandiri'], 'Dasar, Berkembang, Mandiri.', MODUL_SIGA),
    soalBenarSalah(
      '02',
      'Batas angka tiap kelas di Lini adalah aturan resmi BKKBN.',
      false,
      'Bukan. Itu rubrik kerja Lini sampai kabupaten punya aturannya.',
      RUBRIK,
    ),
    soalSatu('03', 'Kelas IMP dinilai dari…', ['Enam peran bakti', 'Jumlah seragam', 'Luas desa'], 'Kelas tumbuh bersama enam peran.', PROFIL_IMP),
    soalSatu(
      '04',
      'Siapa yang menilai?',
      ['Kader sendiri, dibantu PKB atau PLKB', 'Hanya bupati', 'Warga lewat pemilihan'],
      'Kader menilai diri dengan bantuan petugas.',
      PROFIL_IMP,
    ),
    soalSatu(
      '05',
      'Lima peran sudah Mandiri, satu masih Dasar. Dengan cara bawaan Lini, kelasnya…',
      ['Dasar', 'Berkembang', 'Mandiri'],
      'Yang paling rendah menentukan, supaya terlihat apa yang kurang.',
      RUBRIK,
    ),
    soalBanyak(
      '06',
      'Apa yang diharapkan dari IMP Mandiri?',
      ['Struktur yang jelas', 'Pertemuan tiap bulan', 'Penyuluhan dan KIE', 'Laporan yang teratur'],
      ['Gedung sendiri', 'Kendaraan dinas'],
      'Begitu menurut kantor provinsi Jawa Barat, 2025.',
      KLASIFIKASI_JABAR,
    ),
    soalBenarSalah('07', 'Nilai bulanan sama dengan kelas.', false, 'Nilai bulanan untuk membina; ia tidak pernah menjadi kelas.', LINI),
    soalSatu(
      '08',
      'Pertemuan dihitung bila tercatat…',
      ['Tanggal, dua orang hadir atau lebih, dan notulen atau foto', 'Tanggalnya saja', 'Konsumsinya'],
      'Tanpa bukti itu pertemuan tidak dihitung.',
      RUBRIK,
    ),
    soalSatu(
      '09',
      'Kelemahan yang sering ditemui menurut provinsi…',
      ['Laporan tidak teratur, nama dokumennya berbeda-beda', 'Terlalu banyak kader', 'Terlalu sering bertemu'],
      'Kegiatannya ada, tetapi catatannya tidak seragam.',
      KLASIFIKASI_JABAR,
    ),
    soalBenarSalah(
      '10',
      'IMP diharapkan tetap diurus satu orang saja.',
      false,
      'Diharapkan tumbuh menjadi kolektif: beberapa orang berbagi tugas.',
      PERAN_KADER,
    ),
  ],
  sumber: [MODUL_SIGA, PROFIL_IMP, KLASIFIKASI_JABAR, RUBRIK, KALIMAT],
});
