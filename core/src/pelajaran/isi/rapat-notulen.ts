// Lesson: meetings of the institution, what is written down of them, and where their outcome goes.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { KALIMAT, KLASIFIKASI_JABAR, LINI, MEKOP, PERAN_KADER, RUBRIK } from '../rujukan.ts';
import { soalBanyak, soalBenarSalah, soalSatu, soalUrut } from '../soal.ts';

export const rapatNotulen: SusunPelajaran = () => ({
  halaman: [
    halaman('Mengapa bertemu', 'bicara', 'Supaya tugas terbagi, dan yang terhambat cepat ketahuan.', 'IMP yang mandiri diharapkan bertemu tiap bulan.'),
    halaman(
      'Pertemuan itu berjenjang',
      'bicara',
      'Sesama pengurus, dengan anggota, dan konsultasi dengan PKB atau PLKB.',
      'Juga hadir di rakor desa dan rakor kecamatan.',
    ),
    halaman('Apa yang dibicarakan', 'keluarga', 'Siapa yang perlu dikunjungi, kelompok mana yang belum bertemu.', 'Lalu bagi tugas dan harinya.'),
    halaman(
      'Daftar hadir dan notulen',
      'catat',
      'Tulis tanggal, tempat, acara, dan siapa yang hadir.',
      'Notulen: apa yang disepakati, siapa mengerjakan, kapan selesai.',
    ),
    halaman(
      'Yang dihitung di Lini',
      'catat',
      'Dihadiri dua orang atau lebih, dengan notulen atau foto.',
      'Ukuran ini rubrik kerja Lini; tabel resmi belum kami temukan.',
    ),
    halaman('Bawa ke rakor desa', 'bicara', 'Hasil evaluasi program KB dibawa ke rakor desa.', 'Di sana ada kepala desa, PKB, bidan, dan TP PKK.'),
  ],
  soal: [
    soalBanyak(
      '01',
      'Siapa saja yang ditemui dalam peran pertemuan?',
      ['Sesama pengurus', 'Anggota', 'PKB atau PLKB'],
      ['Pedagang alat KB', 'Hanya bupati'],
      'Berjenjang: pengurus, anggota, petugas, lalu rakor.',
      PERAN_KADER,
    ),
    soalSatu(
      '02',
      'Hasil evaluasi program KB di desa dibawa ke…',
      ['Rakor desa', 'Arisan keluarga', 'Grup WhatsApp warga'],
      'Rakor desa, supaya desa ikut mencari jalannya.',
      PERAN_KADER,
    ),
    soalSatu(
      '03',
      'Di Lini, sebuah pertemuan dihitung bila…',
      ['Dihadiri dua orang atau lebih, dengan notulen atau foto', 'Dihadiri satu orang', 'Sudah diumumkan'],
      'Tanpa notulen dan tanpa foto, pertemuan tetap tersimpan tetapi belum dihitung.',
      RUBRIK,
    ),
    soalBenarSalah('04', 'Notulen cukup berisi tanggalnya saja.', false, 'Notulen menulis yang disepakati, siapa yang mengerjakan, dan kapan.', KALIMAT),
    soalBanyak(
      '05',
      'Apa saja yang dicatat dari satu pertemuan?',
      ['Tanggal dan tempat', 'Acara', 'Yang hadir', 'Yang disepakati'],
      ['Harga kue', 'Rahasia keluarga warga'],
      'Rahasia keluarga tidak ditulis di notulen: notulen dibaca banyak orang.',
      LINI,
    ),
    soalUrut(
      '06',
      'Urutkan jalannya rapat pengurus.',
      ['Melihat hambatan bulan lalu', 'Menyepakati yang dikerjakan', 'Membagi tugas dan harinya', 'Membacakan notulen'],
      'Dari hambatan, ke kesepakatan, ke pembagian tugas. Notulen dibacakan supaya sama.',
      KALIMAT,
    ),
    soalSatu(
      '07',
      'IMP yang mandiri diharapkan bertemu…',
      ['Tiap bulan', 'Setahun sekali', 'Kalau ada tamu saja'],
      'Pertemuan bulanan yang teratur, menurut kantor provinsi Jawa Barat, 2025.',
      KLASIFIKASI_JABAR,
    ),
    soalBenarSalah(
      '08',
      'Pembinaan IMP, yang disebut pertemuan lengkap, termasuk kegiatan lini lapangan.',
      true,
      'Ya, bersama rapat staf, rakor kecamatan, rakor desa, KIE, dan pelayanan.',
      MEKOP,
    ),
    soalSatu(
      '09',
      'Rapat sudah terlaksana, notulennya belum ada. Sebaiknya…',
      ['Menulis notulennya selagi ingat', 'Menghapus catatan rapatnya', 'Menyalin notulen rapat lain'],
      'Tulis yang benar-benar terjadi. Notulen rapat lain bukan bukti rapat ini.',
      LINI,
    ),
    soalBenarSalah(
      '10',
      'Pertemuan yang diisi penyuluhan boleh terhitung untuk dua peran.',
      true,
      'Boleh, bila ada notulen dan ada topik penyuluhannya. Kantor dapat mengubah aturan ini.',
      RUBRIK,
    ),
  ],
  sumber: [PERAN_KADER, MEKOP, KLASIFIKASI_JABAR, RUBRIK, LINI, KALIMAT],
});
