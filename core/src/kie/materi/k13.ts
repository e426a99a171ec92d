// K13: the eight functions of the family.
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material: the eight functions, two by two. */
export const materiK13: SusunMateri = () => ({
  kode: 'K13',
  judul: teks('Delapan fungsi keluarga', 'The eight functions of the family'),
  untuk: teks('Semua keluarga', 'Every family'),
  lembar: [
    lembar(teks('Rumah dengan delapan tiang', 'A house with eight pillars'), 'delapan-fungsi', [
      ['Keluarga yang kuat menjaga delapan hal.', 'A strong family looks after eight things.'],
      ['Tidak harus sempurna; mulai dari satu.', 'It need not be perfect; begin with one.'],
    ]),
    lembar(teks('Agama dan sosial budaya', 'Faith and culture'), 'keluarga', [
      ['Agama: ibadah bersama dan saling mendoakan.', 'Faith: worship together, and pray for each other.'],
      ['Sosial budaya: sopan santun dan gotong royong.', 'Culture: good manners and helping neighbours.'],
    ]),
    lembar(teks('Cinta kasih dan perlindungan', 'Love and protection'), 'ayah-anak', [
      ['Cinta kasih: katakan sayang, jangan hanya dalam hati.', 'Love: say it, do not only feel it.'],
      ['Perlindungan: rumah yang aman, tanpa kekerasan.', 'Protection: a safe home, without violence.'],
    ]),
    lembar(teks('Reproduksi dan pendidikan', 'Reproduction and education'), 'remaja-sekolah', [
      ['Reproduksi: anak direncanakan, umur menikah matang.', 'Reproduction: children planned, marriage at a mature age.'],
      ['Sosialisasi dan pendidikan: anak belajar dari rumah.', 'Upbringing: children learn at home first.'],
    ]),
    lembar(teks('Ekonomi dan lingkungan', 'Economy and surroundings'), 'warung', [
      ['Ekonomi: nafkah cukup, belanja direncanakan.', 'Economy: a livelihood, and planned spending.'],
      ['Pembinaan lingkungan: rumah bersih, tetangga rukun.', 'Surroundings: a clean house, at peace with neighbours.'],
    ]),
  ],
  tanyakan: [
    teks('Dari delapan ini, mana yang sudah kuat?', 'Which of the eight is already strong?'),
    teks('Mana yang ingin diperbaiki bulan ini?', 'Which one would you mend this month?'),
  ],
  sumber: [
    { basis: 'resmi', rujukan: 'Nama delapan fungsi: Peraturan BKKBN 3/2022' },
    { ...SUSUNAN_LINI, rujukan: 'Contoh tiap fungsi disusun Lini' },
  ],
});
