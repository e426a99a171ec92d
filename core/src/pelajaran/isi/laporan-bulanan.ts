// Lesson: the monthly report, what is in it and how it travels.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { ALUR_DATA, ALUR_LAPORAN, KALIMAT, LAPORAN_BEKASI, LINI, MODUL_SIGA, UMPAN_BALIK } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu, soalUrut } from '../soal.ts';

export const laporanBulanan: SusunPelajaran = (batas, dari) => {
  const kelompok = batas['deadline.poktan.dayOfNextMonth'];
  const ppkbd = batas['deadline.ppkbd.dayOfNextMonth'];
  return {
    halaman: [
      halaman('Untuk apa lapor', 'catat', 'Laporan kita dipakai untuk membina, bukan disimpan saja.', 'Desa yang tidak lapor tidak terlihat kebutuhannya.'),
      halaman(
        'Kapan paling lambat',
        'catat',
        `Laporan BKR, BKL, UPPKA, dan PIK-R: tanggal ${kelompok} bulan berikutnya; BKB disamakan.`,
        `Laporan PPKBD: Lini memakai tanggal ${ppkbd}, selama belum ada aturan lain dari kabupaten.`,
      ),
      halaman(
        'Apa isinya',
        'catat',
        'Yang ada dan yang lapor; rakor desa dan penyuluhan; BKB, BKR, BKL; UPPKA; PUS dan KB.',
        'Di Lini angkanya dihitung dari catatan Ibu sehari-hari.',
      ),
      halaman('Kosong bukan nol', 'bicara', 'Belum tahu? Biarkan kosong.', 'Nol artinya sudah diperiksa dan memang tidak ada.'),
      halaman('Periksa sebelum kirim', 'catat', 'Yang lapor tidak mungkin lebih banyak dari yang ada.', 'Semua PUS masuk tepat satu kotak.'),
      halaman('Dikembalikan? Tidak apa-apa', 'bicara', 'PKB menuliskan alasannya.', 'Baca, perbaiki, kirim lagi.'),
    ],
    soal: [
      soalSatu(
        '01',
        'Laporan bulanan BKR, BKL, UPPKA, dan PIK-R paling lambat kapan?',
        [`Tanggal ${kelompok} bulan berikutnya`, `Tanggal ${kelompok + 10} bulan berikutnya`, 'Akhir tahun'],
        `Paling lambat tanggal ${kelompok} bulan berikutnya.`,
        dari('deadline.poktan.dayOfNextMonth'),
      ),
      soalSatu(
        '02',
        'Laporan PIK-R dikirim kepada…',
        ['Petugas KB kecamatan', 'Kepala desa', 'Ketua BKB'],
        'Berbeda dari kelompok lain: PIK-R melapor ke petugas KB kecamatan.',
        MODUL_SIGA,
      ),
      soalBenarSalah('03', 'Desa yang belum lapor ditulis 0.', false, 'Belum lapor berarti belum diketahui. Nol hanya untuk yang sudah diperiksa.', LINI),
      soalAngka(
        '04',
        'Ada 4 kelompok, 3 melapor. Berapa persen cakupan laporannya?',
        75,
        'persen',
        'Yang lapor dibagi yang ada: 3 dibagi 4 sama dengan 75 persen.',
        UMPAN_BALIK,
      ),
      soalBenarSalah('05', 'Kelompok yang lapor boleh 5, padahal yang ada 4.', false, 'Yang lapor lebih dari yang ada pasti keliru. Periksa lagi.', ALUR_DATA),
      soalUrut(
        '06',
        'Urutkan jalan laporan.',
        [
          'Kader mencatat selama sebulan',
          'PPKBD mengirim laporan',
          'PKB atau PLKB memeriksa',
          'Kecamatan merekap',
          'Kabupaten menerima dan memberi umpan balik',
        ],
        'Dari kader naik ke kabupaten, lalu umpan baliknya turun lagi.',
        ALUR_LAPORAN,
      ),
      soalBanyak(
        '07',
        'Bagian mana yang ada di laporan bulanan PPKBD?',
        ['Keadaan umum: yang ada dan yang lapor', 'Kegiatan operasional', 'Ketahanan keluarga: BKB, BKR, BKL', 'PUS dan kesertaan ber-KB'],
        ['Honor kader', 'Harga alat KB'],
        'Ditambah bagian UPPKA. Honor dan harga tidak dilaporkan di sini.',
        LAPORAN_BEKASI,
      ),
      soalSatu(
        '08',
        'PKB mengembalikan laporan. Apa yang dilakukan?',
        ['Baca alasannya, perbaiki, kirim lagi', 'Biarkan saja', 'Buat angka baru supaya cocok'],
        'Alasannya tertulis. Perbaiki yang disebut, jangan mengarang.',
        LINI,
      ),
      soalBenarSalah(
        '09',
        'Angka bulan lalu boleh disalin tanpa diperiksa.',
        false,
        'Angka lama hanya usul. Setiap baris tetap dipastikan: berubah atau tidak.',
        LINI,
      ),
      soalSatu(
        '10',
        'Bulan ini BKB tidak bertemu. Bagaimana laporannya?',
        ['Tetap lapor, dengan keterangan tidak bertemu', 'Tidak usah lapor', 'Tulis pertemuan bulan lalu'],
        'Kelompok yang mengirim catatannya tetap terhitung lapor, walau tanpa pertemuan.',
        LINI,
      ),
    ],
    sumber: [dari('deadline.poktan.dayOfNextMonth'), dari('deadline.ppkbd.dayOfNextMonth'), LAPORAN_BEKASI, KALIMAT],
  };
};
