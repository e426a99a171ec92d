// Lesson: KIE and the four steps of a talk, SAJI.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { KALIMAT, LAYAR_SIGA, LINI, MODUL_TPK, PERATURAN_3_2022, TABEL_SULBAR } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu, soalUrut } from '../soal.ts';

export const kieSaji: SusunPelajaran = () => ({
  halaman: [
    halaman('Empat langkah: SAJI', 'bicara', 'Salam, Ajak bicara, Jelaskan, Ingatkan.', 'Urutannya jangan dibalik: dengar dulu, baru jelaskan.'),
    halaman('Ajak bicara', 'bicara', 'Tanya yang jawabannya cerita: “Bagaimana rasanya sejak melahirkan?”', 'Jangan memotong.'),
    halaman('Jelaskan satu hal saja', 'catat', 'Yang paling mereka perlukan hari ini.', 'Tunjukkan gambar. Yang tidak tahu, tanyakan kepada bidan.'),
    halaman('Perorangan atau kelompok', 'keluarga', 'Kunjungan rumah itu KIE perorangan.', 'Arisan, posyandu, musyawarah: KIE kelompok.'),
    halaman(
      'Delapan fungsi keluarga',
      'delapan-fungsi',
      'Agama, sosial budaya, cinta kasih, dan perlindungan.',
      'Reproduksi, sosialisasi dan pendidikan, ekonomi, dan pembinaan lingkungan.',
    ),
    halaman('Jaga ceritanya', 'bicara', 'Cerita di rumah orang tinggal di rumah itu.', 'Jangan jadi contoh di arisan, walau tanpa nama.'),
  ],
  soal: [
    soalUrut('01', 'Urutkan langkah SAJI.', ['Salam', 'Ajak bicara', 'Jelaskan', 'Ingatkan'], 'Huruf depannya: S, A, J, I.', MODUL_TPK),
    soalSatu('02', 'Huruf A pada SAJI adalah…', ['Ajak bicara', 'Ajarkan', 'Atur jadwal'], 'Ajak bicara: keluarga yang bercerita.', MODUL_TPK),
    soalSatu(
      '03',
      'Berbicara di arisan tentang KB termasuk…',
      ['KIE kelompok', 'KIE perorangan', 'Rujukan'],
      'Banyak orang sekaligus: KIE kelompok.',
      TABEL_SULBAR,
    ),
    soalBanyak(
      '04',
      'Mana yang termasuk media KIE?',
      ['Lembar balik', 'Poster', 'Buku saku', 'Leaflet'],
      ['Kartu keluarga', 'Buku kas'],
      'Media membantu keluarga melihat, bukan hanya mendengar.',
      LAYAR_SIGA,
    ),
    soalSatu(
      '05',
      'Ibu bertanya, kader tidak tahu jawabannya. Sebaiknya…',
      ['“Saya tanyakan dulu kepada bidan, Bu.”', 'Menjawab sekenanya', 'Mengganti pembicaraan'],
      'Tidak tahu itu wajar. Yang penting jawabannya benar.',
      LINI,
    ),
    soalSatu('06', 'Saat “Ajak bicara”, siapa yang lebih banyak bicara?', ['Keluarga', 'Kader', 'PKB'], 'Kader bertanya dan mendengarkan.', KALIMAT),
    soalAngka('07', 'Ada berapa fungsi keluarga?', 8, 'fungsi', 'Delapan, dari agama sampai pembinaan lingkungan.', PERATURAN_3_2022),
    soalBanyak(
      '08',
      'Mana yang termasuk delapan fungsi keluarga?',
      ['Agama', 'Cinta kasih', 'Ekonomi', 'Perlindungan'],
      ['Olahraga', 'Politik'],
      'Olahraga dan politik bukan bagian dari yang delapan.',
      PERATURAN_3_2022,
    ),
    soalBenarSalah('09', 'Cerita konseling boleh jadi contoh di arisan asal tanpa nama.', false, 'Di kampung orang tetap bisa menebak. Jaga ceritanya.', LINI),
    soalSatu(
      '10',
      'Siapa yang memutuskan cara KB?',
      ['Suami istri sendiri', 'Kader', 'Tetangga yang sudah pakai'],
      'Kader memberi keterangan; bidan memeriksa; mereka yang memilih.',
      LINI,
    ),
  ],
  sumber: [MODUL_TPK, PERATURAN_3_2022, LAYAR_SIGA, KALIMAT],
});
