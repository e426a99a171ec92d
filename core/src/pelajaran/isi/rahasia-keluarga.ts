// Lesson: keeping what families tell us.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { HAK_PDP, KALIMAT, LINI, UU_PDP } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu } from '../soal.ts';

export const rahasiaKeluarga: SusunPelajaran = () => ({
  halaman: [
    halaman('Titipan keluarga', 'keluarga', 'Data keluarga itu titipan, bukan milik kita.', 'Dipakai untuk mendampingi, tidak untuk yang lain.'),
    halaman(
      'Jelaskan dulu',
      'bicara',
      'Katakan untuk apa dicatat dan siapa yang melihat.',
      'Mengisi data bukan syarat bansos. Boleh menolak pertanyaan yang tidak wajib.',
    ),
    halaman('Jangan disebar', 'catat', 'Foto layar daftar keluarga jangan dikirim ke grup.', 'Menyebarkan data orang bisa kena hukuman.'),
    halaman('Ponsel dan sandi', 'catat', 'Sandi tidak dipakai berdua.', 'Ponsel hilang? Segera beri tahu PKB atau kantor.'),
    halaman('Keluarga boleh meminta', 'bicara', 'Keluarga boleh melihat datanya dan minta diperbaiki.', 'Catat permintaannya, sampaikan hari itu juga.'),
  ],
  soal: [
    soalBenarSalah('01', 'Mengirim foto layar daftar keluarga ke grup WhatsApp itu boleh.', false, 'Menyebarkan data pribadi tanpa hak dapat dihukum.', UU_PDP),
    soalSatu(
      '02',
      'Pesan pengingat mana yang aman?',
      ['“Ada 3 kunjungan hari ini.”', '“Bu Ani telat suntik.”', '“Anak Bu Ani kurang gizi.”'],
      'Tanpa nama dan tanpa urusan kesehatan.',
      LINI,
    ),
    soalBenarSalah('03', 'Satu sandi boleh dipakai dua kader supaya praktis.', false, 'Sandi bersama dilarang: siapa yang menulis jadi tidak jelas.', LINI),
    soalAngka('04', 'Keluarga minta datanya diperbaiki. Paling lama berapa kali 24 jam?', 3, '× 24 jam', 'Paling lama 3 × 24 jam.', HAK_PDP),
    soalBenarSalah('05', 'Keluarga harus mengisi data supaya dapat bansos.', false, 'Bukan syarat bansos. Jelaskan sebelum mencatat.', LINI),
    soalSatu(
      '06',
      'Data anak di bawah 18 tahun: persetujuannya dari…',
      ['Orang tua atau wali', 'Anak itu sendiri', 'Guru'],
      'Data anak dilindungi khusus; orang tua atau wali yang menyetujui.',
      UU_PDP,
    ),
    soalSatu(
      '07',
      'Di layar NIK ditutup sebagian, supaya…',
      ['Tidak terbaca orang di sebelah', 'Ponsel lebih cepat', 'Angkanya bisa diganti'],
      'NIK lengkap hanya bila perlu.',
      LINI,
    ),
    soalBenarSalah('08', 'Memotret keluarga untuk laporan perlu izin mereka.', true, 'Minta izin dulu, dan catat izinnya.', LINI),
    soalSatu(
      '09',
      'Ponsel berisi data keluarga hilang. Yang pertama dilakukan…',
      ['Memberi tahu PKB atau kantor', 'Menunggu seminggu', 'Diam saja'],
      'Data di ponsel itu perlu segera diamankan.',
      LINI,
    ),
    soalBanyak(
      '10',
      'Apa yang dikatakan sebelum mencatat?',
      ['Untuk apa dicatat', 'Siapa yang melihat', 'Bagaimana minta diperbaiki'],
      ['Data tetangganya', 'Janji dapat uang'],
      'Begitulah keluarga bisa percaya.',
      LINI,
    ),
  ],
  sumber: [UU_PDP, HAK_PDP, LINI, KALIMAT],
});
