// K11: strong old age (lansia tangguh), the seven dimensions.
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material. */
export const materiK11: SusunMateri = () => ({
  kode: 'K11',
  judul: teks('Lansia tangguh', 'Strong in old age'),
  untuk: teks('Lansia dan keluarga yang tinggal bersamanya', 'Older people and the family they live with'),
  lembar: [
    lembar(teks('Tua bukan berhenti', 'Old does not mean idle'), 'lansia-senam', [
      ['Badan digerakkan semampunya, pikiran tetap dipakai.', 'Move as far as you can, and keep the mind at work.'],
      ['Tanyakan senam lansia di desa.', 'Ask for the exercise group of the village.'],
    ]),
    lembar(teks('Hati yang tenang', 'A calm heart'), 'bicara', [
      ['Ibadah dan teman bicara menenangkan hati.', 'Worship and someone to talk with calm the heart.'],
      ['Ajak lansia duduk bersama dan bercerita.', 'Sit down with the old and let them tell.'],
    ]),
    lembar(teks('Tetap dibutuhkan', 'Still needed'), 'keluarga', [
      ['Lansia ikut musyawarah dan kegiatan desa.', 'The old take part in the meetings of the village.'],
      ['Keterampilannya bisa diajarkan kepada cucu.', 'Their skills can be taught to grandchildren.'],
    ]),
    lembar(teks('Rumah yang aman', 'A safe house'), 'jamban', [
      ['Lantai tidak licin, terang, jamban mudah dicapai.', 'Dry floors, light, a latrine within reach.'],
      ['Lansia yang perlu bantuan tidak ditinggal sendiri.', 'Those who need help are not left alone.'],
    ]),
    lembar(teks('Ikut BKL', 'Join BKL'), 'lansia-senam', [
      ['BKL untuk lansia dan keluarganya.', 'BKL is for the old and for their family.'],
      ['Ada posyandu lansia untuk periksa.', 'There is a posyandu for the old, for checks.'],
    ]),
  ],
  tanyakan: [
    teks('Apa yang masih senang dilakukan?', 'What do you still like to do?'),
    teks('Siapa yang menemani sehari-hari?', 'Who keeps you company?'),
    teks('Apa yang paling berat di rumah?', 'What is hardest at home?'),
  ],
  sumber: [{ basis: 'resmi', rujukan: 'Tujuh dimensi lansia tangguh: Modul Pembangunan Keluarga 2021' }, SUSUNAN_LINI],
});
