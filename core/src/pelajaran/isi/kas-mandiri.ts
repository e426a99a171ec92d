// Lesson: money of the institution, where it comes from, and standing on one's own feet.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { KALIMAT, LAYAR_SIGA, LINI, MODUL_UPPKA, PERAN_KADER, PERATURAN_17_2020 } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu, soalUrut } from '../soal.ts';

export const kasMandiri: SusunPelajaran = () => ({
  halaman: [
    halaman('Berdiri sendiri', 'tabungan', 'Kegiatan tetap jalan walau bantuan belum datang.', 'Ada dana sendiri, sarana sendiri, dan kemauan mulai sendiri.'),
    halaman('Dari mana uangnya', 'tabungan', 'Dana sendiri: iuran, usaha bersama, UPPKA.', 'Yang lain: mitra, ADD, APBD, APBN. Sumbernya selalu ditulis.'),
    halaman('Buku kas', 'catat', 'Tiap uang masuk dan keluar: tanggal, jumlah, sumber, untuk apa.', 'Saldo di buku sama dengan uang di tangan.'),
    halaman('UPPKA menopang', 'warung', 'Keluarga peserta KB didahulukan. PUS lain dan yang berminat boleh ikut.', 'Hasilnya menambah pendapatan keluarga.'),
    halaman(
      'Yang dipelajari di UPPKA',
      'warung',
      'Produksi, mengelola usaha kecil, memasarkan, dan keuangan sederhana.',
      'Mulai dari yang sudah bisa dibuat anggota.',
    ),
    halaman('Terbuka', 'bicara', 'Isi kas dilaporkan di pertemuan.', 'Uang kas tidak dipakai tanpa kesepakatan.'),
  ],
  soal: [
    soalSatu(
      '01',
      'Mana yang termasuk dana swadaya?',
      ['Iuran anggota', 'APBD', 'Alokasi dana desa (ADD)'],
      'Iuran dari kita sendiri; APBD dan ADD dari pemerintah.',
      LAYAR_SIGA,
    ),
    soalBanyak(
      '02',
      'Apa tanda kemandirian IMP?',
      ['Punya dana sendiri', 'Punya sarana sendiri', 'Bergerak tanpa menunggu disuruh'],
      ['Menunggu bantuan', 'Punya seragam baru'],
      'Dana, sarana, dan kemauan sendiri.',
      PERAN_KADER,
    ),
    soalAngka(
      '03',
      'Kas 50 ribu, masuk iuran 30 ribu, keluar 20 ribu. Saldonya berapa ribu?',
      60,
      'ribu rupiah',
      '50 tambah 30 kurang 20 sama dengan 60 ribu.',
      KALIMAT,
    ),
    soalBanyak(
      '04',
      'Apa yang ditulis di buku kas?',
      ['Tanggal', 'Jumlah uang', 'Sumber atau keperluannya'],
      ['NIK warga', 'Cara KB peserta'],
      'Buku kas hanya soal uang. Data keluarga tidak ditulis di sana.',
      KALIMAT,
    ),
    soalSatu(
      '05',
      'Keluarga mana yang didahulukan UPPKA?',
      ['Keluarga peserta KB', 'Keluarga pengurus', 'Keluarga di luar desa'],
      'Peserta KB dulu; PUS yang belum ber-KB dan keluarga yang berminat boleh ikut.',
      PERATURAN_17_2020,
    ),
    soalBanyak(
      '06',
      'Keterampilan apa yang dilatih di UPPKA?',
      ['Produksi', 'Mengelola usaha kecil', 'Memasarkan', 'Keuangan sederhana'],
      ['Memeriksa kehamilan', 'Memasang implan'],
      'Empat keterampilan usaha. Memeriksa dan memasang urusan bidan.',
      MODUL_UPPKA,
    ),
    soalBenarSalah('07', 'Anggota UPPKA boleh punya usaha sendiri di samping usaha kelompok.', true, 'Boleh dua-duanya.', MODUL_UPPKA),
    soalSatu(
      '08',
      'Saldo buku 60 ribu, uang di tangan 55 ribu. Bendahara…',
      ['Mencari selisihnya dan membicarakannya di pertemuan', 'Mengubah angka di buku', 'Diam saja'],
      'Buku tidak diubah supaya cocok. Selisihnya dicari bersama.',
      KALIMAT,
    ),
    soalSatu(
      '09',
      'Sebuah toko menyumbang untuk penyuluhan. Di buku kas sumbernya…',
      ['Mitra', 'APBN', 'Iuran anggota'],
      'Sumbangan dari luar yang bukan pemerintah dicatat sebagai mitra.',
      LINI,
    ),
    soalUrut(
      '10',
      'Urutkan cara mengeluarkan uang kas.',
      ['Menyepakati keperluannya', 'Membayar dan meminta notanya', 'Menulis di buku kas', 'Melaporkan di pertemuan'],
      'Sepakat dulu, baru bayar; tulis hari itu juga, lalu laporkan.',
      KALIMAT,
    ),
  ],
  sumber: [PERAN_KADER, MODUL_UPPKA, PERATURAN_17_2020, LAYAR_SIGA, LINI, KALIMAT],
});
