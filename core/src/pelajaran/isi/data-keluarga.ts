// Lesson: the data of families, who belongs to one, and what changes in a month.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { BUKU_BANTU, KALIMAT, KARTU_PK21, LINI, NIK_KK, REKAP_KELUARGA, SIGA_SULTRA } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu, soalUrut } from '../soal.ts';

export const dataKeluarga: SusunPelajaran = () => ({
  halaman: [
    halaman('Dasar semua hitungan', 'keluarga', 'Keluarga dicatat menurut nama dan alamat.', 'Sasaran kelompok dan PUS dihitung dari sini.'),
    halaman('Satu pasangan, satu keluarga', 'keluarga', 'Satu formulir untuk satu pasangan suami istri.', 'Anak yang menikah menjadi keluarga baru.'),
    halaman('Yang tinggal di sini', 'catat', 'Tinggal enam bulan atau lebih, atau berniat menetap.', 'Yang hanya singgah tidak didata di sini.'),
    halaman('Yang berubah: mutasi', 'catat', 'Menikah, bercerai, meninggal, pindah, atau anggota baru.', 'Tulis namanya dan tanggalnya.'),
    halaman(
      'NIK dan nomor KK',
      'catat',
      'NIK tetap seumur hidup. Belum punya? Kosongkan, sebut alasannya.',
      'Nomor KK bisa berubah; keluarganya tetap yang itu.',
    ),
    halaman(
      'Periksa lagi',
      'bicara',
      'Tanyakan setahun sekali: masih tinggal di sini, ada yang berubah?',
      'Data lama yang tidak diperiksa membuat hitungan keliru.',
    ),
  ],
  soal: [
    soalBanyak(
      '01',
      'Mana yang termasuk mutasi keluarga?',
      ['Menikah', 'Meninggal', 'Pindah', 'Anggota baru'],
      ['Ganti cara KB', 'Ikut arisan'],
      'Ada juga bercerai. Ganti cara KB dicatat di register PUS, bukan mutasi.',
      REKAP_KELUARGA,
    ),
    soalSatu(
      '02',
      'Anak Bu Rusmi menikah. Bagaimana mencatatnya?',
      ['Keluarga baru, dan ditulis juga di keluarga asalnya', 'Tetap di keluarga asal saja', 'Dihapus tanpa catatan'],
      'Pernikahan membuka keluarga baru; di keluarga asal ditulis tanggalnya.',
      BUKU_BANTU,
    ),
    soalSatu(
      '03',
      'Seorang anggota keluarga meninggal. Yang ditulis…',
      ['Nama dan tanggalnya', 'Cukup dihapus', 'Menunggu pendataan berikutnya'],
      'Ditulis namanya dan tanggalnya, di bulan itu juga.',
      BUKU_BANTU,
    ),
    soalAngka('04', 'Satu formulir keluarga untuk berapa pasangan suami istri?', 1, 'pasangan', 'Satu formulir, satu pasangan.', KARTU_PK21),
    soalAngka(
      '05',
      'Didata sebagai penduduk bila sudah tinggal paling sedikit berapa bulan?',
      6,
      'bulan',
      'Enam bulan; atau belum enam bulan tetapi berniat menetap.',
      KARTU_PK21,
    ),
    soalBenarSalah('06', 'Bayi yang belum punya NIK tidak boleh dicatat.', false, 'Catat bayinya. NIK dikosongkan, alasannya belum punya.', LINI),
    soalAngka('07', 'NIK terdiri dari berapa angka?', 16, 'angka', 'Enam belas angka.', NIK_KK),
    soalBenarSalah('08', 'Nomor KK bisa berubah, misalnya karena pindah.', true, 'Ya. Karena itu keluarga tidak dikenali dari nomor KK saja.', NIK_KK),
    soalSatu(
      '09',
      'Sasaran kelompok dan PUS dihitung dari…',
      ['Data keluarga', 'Perkiraan ketua kelompok', 'Jumlah yang hadir'],
      'Sasaran datang dari data keluarga, menurut nama dan alamat.',
      SIGA_SULTRA,
    ),
    soalUrut(
      '10',
      'Ada keluarga pindah datang. Urutkan langkah kader.',
      ['Berkenalan', 'Menjelaskan untuk apa dicatat', 'Mencatat keluarga dan anggotanya', 'Menanyakan keadaan KB-nya'],
      'Kenal dulu, jelaskan, baru mencatat. Soal KB ditanyakan terakhir.',
      KALIMAT,
    ),
  ],
  sumber: [SIGA_SULTRA, KARTU_PK21, REKAP_KELUARGA, BUKU_BANTU, NIK_KK, LINI, KALIMAT],
});
