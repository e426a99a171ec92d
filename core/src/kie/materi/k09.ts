// K09: raising young children (the BKB materials).
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material; it follows the aspects of the Kartu Kembang Anak and the BKB books. */
export const materiK09: SusunMateri = () => ({
  kode: 'K09',
  judul: teks('Mengasuh balita', 'Raising young children'),
  untuk: teks('Orang tua anak sampai enam tahun', 'Parents of children up to six'),
  lembar: [
    lembar(teks('Anak belajar dari bermain', 'Children learn by playing'), 'ayah-anak', [
      ['Ajak bicara, bernyanyi, dan bermain setiap hari.', 'Talk, sing and play every day.'],
      ['Tidak perlu mainan mahal.', 'No costly toys are needed.'],
    ]),
    lembar(teks('Bapak ikut mengasuh', 'Fathers take part'), 'keluarga', [
      ['Anak membutuhkan ibu dan bapaknya.', 'A child needs mother and father.'],
      ['Menggendong, memandikan, dan mendongeng juga tugas bapak.', 'Carrying, bathing and telling stories are a father’s work too.'],
    ]),
    lembar(teks('Kartu Kembang Anak', 'The child development card'), 'catat', [
      ['Dilihat: gerak kasar dan halus, bicara dan mengerti, kecerdasan.', 'It looks at large and fine movement, speaking, understanding, thinking.'],
      ['Juga menolong diri sendiri dan bergaul.', 'And at self-help and getting along.'],
      ['Belum bisa? Ajak berlatih, lalu tanyakan kepada kader BKB atau bidan.', 'Not yet? Practise, then ask the BKB cadre or the midwife.'],
    ]),
    lembar(teks('Jaga dari layar', 'Mind the screen'), 'bicara', [
      ['Temani anak bila melihat televisi atau ponsel.', 'Stay with a child who looks at a television or phone.'],
      ['Orang tua yang memilihkan, bukan anak sendiri.', 'The parents choose, not the child alone.'],
    ]),
    lembar(teks('Datang ke BKB', 'Come to BKB'), 'timbang-anak', [
      ['Sebulan sekali, orang tua belajar bersama.', 'Once a month, parents learn together.'],
      ['Sering bersamaan dengan posyandu.', 'Often together with the posyandu.'],
    ]),
  ],
  tanyakan: [
    teks('Anak sudah bisa apa bulan ini?', 'What has your child learned this month?'),
    teks('Siapa yang menemani anak bermain?', 'Who plays with the child?'),
    teks('Sudah ikut BKB? Apa yang membuat sulit datang?', 'Do you come to BKB? What makes it hard?'),
  ],
  sumber: [{ basis: 'resmi', rujukan: 'Modul Pelatihan BKB HI 2023, buku BKB 2014, dan sembilan buku pengasuhan pada kartu K/0/BKB' }, SUSUNAN_LINI],
});
