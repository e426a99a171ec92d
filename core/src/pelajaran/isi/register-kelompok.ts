// Lesson: the card and the register of a group, K/0 and R/I.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { HELPDESK_JATIM, KALIMAT, LAYAR_SIGA, LINI, MODUL_SIGA, TABEL_POKTAN } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu } from '../soal.ts';

export const registerKelompok: SusunPelajaran = () => ({
  halaman: [
    halaman(
      'Kartu dan register',
      'catat',
      'K/0 kartu kelompok: diisi Januari, dan bila ada perubahan.',
      'R/I register: diisi tiap bertemu, dikirim tiap bulan.',
    ),
    halaman(
      'Isi kartu K/0',
      'catat',
      'Nama kelompok, pembina, SK, sumber dana, pengurus, sarana, dan anggota.',
      'Pengurusnya ketua, sekretaris, dan bendahara.',
    ),
    halaman('Isi register R/I', 'catat', 'Tanggal, penyaji, materi, ada diskusi atau tidak, dan siapa yang hadir.', 'Khusus BKB: kelompok umur anaknya juga.'),
    halaman('Hitung yang hadir', 'keluarga', 'PUS dan ber-KB di laporan kelompok dihitung dari yang hadir.', 'Satu keluarga boleh ikut beberapa kelompok.'),
    halaman('Terpadu dengan yang lain', 'timbang-anak', 'BKB dengan posyandu atau PAUD.', 'BKL dengan posyandu lansia; BKR dan BKL dengan ekonomi produktif.'),
    halaman('Kelompok berhenti', 'bicara', 'Kartunya tidak dihapus, hanya dinonaktifkan.', 'Yang menonaktifkan pengelola data di kecamatan.'),
  ],
  soal: [
    soalSatu(
      '01',
      'Kartu K/0 kelompok diisi…',
      ['Januari, dan bila ada perubahan', 'Setiap pertemuan', 'Lima tahun sekali'],
      'Januari, paling lambat tanggal 3; perubahan boleh kapan saja.',
      MODUL_SIGA,
    ),
    soalSatu(
      '02',
      'Register R/I kelompok mencatat…',
      ['Setiap pertemuan kelompok', 'Harga sarana', 'Honor pengurus'],
      'Satu pertemuan satu catatan; sebulan bisa beberapa.',
      LAYAR_SIGA,
    ),
    soalBanyak(
      '03',
      'Apa yang ditulis di register pertemuan kelompok?',
      ['Tanggal', 'Penyaji', 'Materi', 'Yang hadir'],
      ['Nomor rekening', 'Penghasilan keluarga'],
      'Ada juga: ada diskusi atau hanya tanya jawab.',
      LAYAR_SIGA,
    ),
    soalSatu('04', 'Kelompok umur anak ditulis di register…', ['BKB', 'BKL', 'UPPKA'], 'Hanya BKB yang materinya menurut umur anak.', LAYAR_SIGA),
    soalBanyak(
      '05',
      'Siapa pengurus kelompok di kartunya?',
      ['Ketua', 'Sekretaris', 'Bendahara'],
      ['Camat', 'Bidan koordinator'],
      'Tiga pengurus, lalu kader. Di BKB ada kader tiap kelompok umur.',
      LAYAR_SIGA,
    ),
    soalBanyak(
      '06',
      'Menurut kartunya, BKB dapat terpadu dengan…',
      ['Posyandu', 'PAUD'],
      ['Posyandu lansia', 'Ekonomi produktif'],
      'Posyandu lansia dan ekonomi produktif ada di kartu BKL.',
      LAYAR_SIGA,
    ),
    soalBenarSalah(
      '07',
      'Kartu kelompok yang sudah berhenti boleh dihapus.',
      false,
      'Tidak dihapus, hanya dinonaktifkan. Riwayatnya tetap ada.',
      HELPDESK_JATIM,
    ),
    soalAngka(
      '08',
      'Hadir 12 keluarga, 9 PUS, 7 di antaranya ber-KB. Berapa PUS yang belum ber-KB?',
      2,
      'pasangan',
      '9 kurang 7 sama dengan 2. Merekalah yang diajak bicara.',
      KALIMAT,
    ),
    soalSatu(
      '09',
      'SK kelompok boleh diterbitkan oleh…',
      ['Kepala desa', 'Ketua RT', 'Kepala puskesmas'],
      'Pilihan di kartu: kepala desa, camat, dinas KB, atau bupati dan wali kota.',
      LAYAR_SIGA,
    ),
    soalBenarSalah('10', 'Satu keluarga boleh menjadi anggota lebih dari satu kelompok.', true, 'Boleh: punya balita dan remaja, ikut BKB dan BKR.', LINI),
    soalSatu(
      '11',
      'Siapa yang boleh mendaftarkan kelompok?',
      ['PKB, PLKB, PPKBD, atau Sub-PPKBD', 'Hanya bupati', 'Anggotanya masing-masing'],
      'Petugas dan kader boleh mendaftarkan; menonaktifkan hanya kecamatan.',
      MODUL_SIGA,
    ),
    soalBenarSalah('12', 'PUS di laporan bulanan kelompok dihitung dari seluruh anggota.', false, 'Dihitung dari yang hadir.', TABEL_POKTAN),
  ],
  sumber: [MODUL_SIGA, LAYAR_SIGA, TABEL_POKTAN, HELPDESK_JATIM, LINI, KALIMAT],
});
