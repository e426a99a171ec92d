// K08: the four too-much (4 Terlalu).
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material; the four limits are those of KIE, which differ from the ones of the KRS list. */
export const materiK08: SusunMateri = (batas) => {
  const muda = batas['t4.muda.maxExclusive'];
  const tua = batas['t4.tua.minExclusive'];
  const banyak = batas['t4.banyak.minExclusive'];
  const dekat = batas['t4.dekat.yearsExclusive'];
  return {
    kode: 'K08',
    judul: teks('Empat terlalu', 'The four too-much'),
    untuk: teks('Suami istri yang merencanakan anak', 'Couples who plan a child'),
    lembar: [
      lembar(teks('Terlalu muda', 'Too young'), 'ibu-hamil', [
        [`Hamil sebelum umur ${muda} tahun.`, `Pregnant before the age of ${muda}.`],
        ['Tunda dulu dengan KB.', 'Wait a while, with a method.'],
      ]),
      lembar(teks('Terlalu tua', 'Too old'), 'puskesmas', [
        [`Hamil sesudah lewat umur ${tua} tahun.`, `Pregnant past the age of ${tua}.`],
        ['Bicarakan dengan bidan sebelum hamil lagi.', 'Speak with the midwife before another pregnancy.'],
      ]),
      lembar(teks('Terlalu dekat', 'Too close'), 'jarak-anak', [
        [`Jarak anak kurang dari ${dekat} tahun.`, `Less than ${dekat} years between children.`],
        ['Beri waktu: kakak cukup ASI, badan ibu pulih.', 'Give it time: milk for the first, and rest for the mother.'],
      ]),
      lembar(teks('Terlalu banyak', 'Too many'), 'keluarga', [
        [`Anak lebih dari ${banyak}.`, `More than ${banyak} children.`],
        ['Sudah cukup? Ada cara jangka panjang.', 'Enough? There are long-acting methods.'],
      ]),
      lembar(teks('Bisa dihindari', 'It can be avoided'), 'bicara', [
        ['Rencanakan berdua: kapan, berapa, dan jaraknya.', 'Plan together: when, how many, how far apart.'],
        ['Bukan untuk menyalahkan yang sudah terjadi.', 'Never to blame what has already happened.'],
      ]),
    ],
    tanyakan: [
      teks('Berapa umur Ibu waktu hamil pertama?', 'How old were you at the first pregnancy?'),
      teks('Ingin berapa tahun jarak ke anak berikutnya?', 'How many years until the next child?'),
    ],
    sumber: [
      { basis: 'resmi', rujukan: 'Keempat batas: BKKBN 2022, dikutip himpunan tanya-jawab BKKBN DIY' },
      {
        basis: 'sekunder',
        rujukan: `Daftar KRS memakai batas lain: jarak ${batas['krs.dekat.monthsExclusive']} bulan, umur ${batas['krs.tua.min']} sampai ${batas['krs.tua.max']} tahun`,
      },
      SUSUNAN_LINI,
    ],
  };
};
