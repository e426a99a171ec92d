// Lesson: BKB, the child development card, and weighing without a diagnosis.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { BUKU_KKA, DESA_MANYANGAN, KALIMAT, LAYAR_SIGA, LINI, MODUL_BKB, SEGI_KKA, TABEL_SULBAR, WHO_TUMBUH } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu } from '../soal.ts';

export const bkbKka: SusunPelajaran = () => ({
  halaman: [
    halaman('Kegiatan BKB', 'bicara', 'Penyuluhan, kunjungan rumah, rujukan, lalu pencatatan dan pelaporan.', 'Orang tua belajar menurut umur anaknya.'),
    halaman('Tiga macam kader', 'keluarga', 'Kader inti mengajar, kader piket menjaga anak-anak.', 'Kader bantu menolong keduanya.'),
    halaman(
      'Kartu Kembang Anak',
      'catat',
      'Setiap anak anggota BKB punya KKA, umur 0 sampai 6 tahun.',
      'KKA melihat kepandaian anak: bergerak, berbicara, menolong diri, bergaul.',
    ),
    halaman('Timbang dan ukur', 'timbang-anak', 'Di bawah dua tahun diukur berbaring, dua tahun ke atas berdiri.', 'Hasilnya dicatat di hari itu juga.'),
    halaman('Bukan diagnosis', 'puskesmas', 'Hasilnya kurang? Katakan: “Ayo kita periksakan ke puskesmas.”', 'Kader tidak menyebut nama penyakit.'),
  ],
  soal: [
    soalSatu(
      '01',
      'KKA singkatan dari…',
      ['Kartu Kembang Anak', 'Kartu Keluarga Anak', 'Kegiatan Kader Anak'],
      'Kartu Kembang Anak, untuk perkembangan anak.',
      BUKU_KKA,
    ),
    soalAngka('02', 'KKA dipakai sampai anak umur berapa tahun?', 6, 'tahun', 'Dari 0 sampai 6 tahun.', BUKU_KKA),
    soalAngka(
      '03',
      'Berapa segi perkembangan yang dilihat KKA?',
      7,
      'segi',
      'Gerak kasar, gerak halus, komunikasi pasif, komunikasi aktif, kecerdasan, menolong diri, dan bergaul.',
      SEGI_KKA,
    ),
    soalAngka('04', 'Anak di BKB dibagi menjadi berapa kelompok umur?', 6, 'kelompok', 'Enam: tiap tahun satu, sampai di bawah 6 tahun.', LAYAR_SIGA),
    soalSatu(
      '05',
      'Kader inti BKB bertugas…',
      ['Mengajar orang tua dan bertanggung jawab', 'Menjaga anak-anak bermain', 'Memegang kas kecamatan'],
      'Kader inti yang mengajar.',
      DESA_MANYANGAN,
    ),
    soalSatu(
      '06',
      'Selama orang tua belajar, anak-anak dijaga oleh…',
      ['Kader piket', 'Kader inti', 'Kepala desa'],
      'Kader piket menjaga dan mengajak anak bermain.',
      DESA_MANYANGAN,
    ),
    soalBanyak(
      '07',
      'Mana kegiatan BKB?',
      ['Penyuluhan', 'Kunjungan rumah', 'Rujukan', 'Pencatatan dan pelaporan'],
      ['Memberi imunisasi', 'Mengobati anak'],
      'Imunisasi dan pengobatan urusan petugas kesehatan.',
      MODUL_BKB,
    ),
    soalBenarSalah('08', 'Anak yang punya KKA dan yang punya KMS dilaporkan dalam satu kolom.', false, 'Dua kolom yang berbeda.', TABEL_SULBAR),
    soalSatu(
      '09',
      'Berat anak di bawah garis. Kader berkata…',
      ['“Ayo kita periksakan ke posyandu atau puskesmas.”', '“Anak Ibu gizi buruk.”', '“Tidak apa-apa, nanti juga gemuk.”'],
      'Ukuran kader itu penyaringan. Statusnya dari petugas kesehatan.',
      LINI,
    ),
    soalSatu('10', 'Anak umur 14 bulan diukur panjangnya sambil…', ['Berbaring', 'Berdiri', 'Duduk'], 'Di bawah dua tahun berbaring.', WHO_TUMBUH),
  ],
  sumber: [MODUL_BKB, BUKU_KKA, DESA_MANYANGAN, WHO_TUMBUH, KALIMAT],
});
