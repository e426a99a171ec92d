// Lesson: the family assistance team (TPK) and the KB cadre's part in it.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { EKSPOR_KRS, KALIMAT, MODUL_TPK, TANYA_DIY } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu, soalUrut } from '../soal.ts';

export const pendampingKeluarga: SusunPelajaran = () => ({
  halaman: [
    halaman('Tiga orang, satu tim', 'keluarga', 'TPK: bidan atau tenaga kesehatan, kader TP PKK, dan kader KB.', 'Timnya bekerja di desa atau kelurahan.'),
    halaman('Bagian masing-masing', 'catat', 'Bidan koordinator, kader PKK penggerak, kader KB pencatat dan pelapor.', 'Jadi catatannya tanggung jawab kita.'),
    halaman(
      'Siapa yang didampingi',
      'ibu-hamil',
      'Calon pengantin, ibu hamil, ibu nifas, anak 0 sampai 59 bulan.',
      'Yang di bawah dua tahun paling diutamakan.',
    ),
    halaman('Tiga langkah kerja', 'puskesmas', 'Koordinasi, pelayanan, lalu pencatatan dan pelaporan.', 'Koordinasi dulu, supaya tidak jalan sendiri-sendiri.'),
    halaman('Empat tugas', 'bicara', 'Penyuluhan, membantu rujukan, membantu bansos, dan mengamati keluarga berisiko.', 'Kader tidak mengobati.'),
  ],
  soal: [
    soalAngka('01', 'Satu TPK terdiri dari berapa orang?', 3, 'orang', 'Tiga: bidan, kader PKK, kader KB.', MODUL_TPK),
    soalBanyak(
      '02',
      'Siapa anggota TPK?',
      ['Bidan atau tenaga kesehatan', 'Kader TP PKK', 'Kader KB'],
      ['Camat', 'Kepala puskesmas'],
      'Tiga unsur itu saja.',
      MODUL_TPK,
    ),
    soalSatu('03', 'Siapa koordinator TPK?', ['Bidan', 'Kader PKK', 'Kader KB'], 'Bidan atau tenaga kesehatan.', MODUL_TPK),
    soalSatu(
      '04',
      'Tugas kader KB di TPK adalah…',
      ['Pencatat dan pelapor', 'Penggerak dan fasilitator', 'Pemeriksa kesehatan'],
      'Kader KB mencatat dan melapor.',
      MODUL_TPK,
    ),
    soalSatu(
      '05',
      'Kader PKK di TPK menjadi…',
      ['Penggerak dan fasilitator', 'Pencatat dan pelapor', 'Koordinator'],
      'Kader PKK menggerakkan keluarga dan membantu jalannya.',
      MODUL_TPK,
    ),
    soalBanyak(
      '06',
      'Siapa yang didampingi TPK?',
      ['Calon pengantin', 'Ibu hamil', 'Ibu nifas', 'Anak 0 sampai 59 bulan'],
      ['Lansia yang tinggal sendiri', 'Pedagang di pasar'],
      'Empat sasaran itu.',
      MODUL_TPK,
    ),
    soalUrut('07', 'Urutkan langkah kerja TPK.', ['Koordinasi', 'Pelayanan', 'Pencatatan dan pelaporan'], 'Koordinasi dulu, catatan terakhir.', MODUL_TPK),
    soalBanyak(
      '08',
      'Apa saja tugas TPK?',
      ['Penyuluhan', 'Membantu rujukan', 'Membantu bansos', 'Mengamati keluarga berisiko'],
      ['Mengobati', 'Menentukan siapa miskin'],
      'TPK membantu jalannya; pengobatan dan penetapan urusan yang berwenang.',
      MODUL_TPK,
    ),
    soalBenarSalah(
      '09',
      'Satu wilayah boleh dipegang dua TPK.',
      false,
      'Satu wilayah hanya milik satu tim. Desa boleh punya beberapa tim, wilayahnya dibagi.',
      TANYA_DIY,
    ),
    soalSatu(
      '10',
      'Di antara anak 0 sampai 59 bulan, yang paling diutamakan…',
      ['Di bawah dua tahun', 'Tiga tahun', 'Empat tahun'],
      'Baduta, karena masih dalam 1.000 hari.',
      MODUL_TPK,
    ),
    soalBanyak(
      '11',
      'Mana yang termasuk jenis pendampingan KRS?',
      ['Rujukan', 'Bansos', 'KIE', 'PMT'],
      ['Pinjaman uang', 'Kursus mengemudi'],
      'Ada juga Elsimil, EPPGBM, dan BAAS; atau tidak ada.',
      EKSPOR_KRS,
    ),
  ],
  sumber: [MODUL_TPK, TANYA_DIY, EKSPOR_KRS, KALIMAT],
});
