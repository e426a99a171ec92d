// Lesson: the advised age of marriage, and the four too-much.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { KALIMAT, LINI, TANYA_DIY } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu } from '../soal.ts';

export const menikahMatang: SusunPelajaran = (batas, dari) => {
  const [istri, suami, hukum] = [batas['pup.female'], batas['pup.male'], batas['pup.legalMinAge']];
  const [muda, tua, banyak, dekat] = [
    batas['t4.muda.maxExclusive'],
    batas['t4.tua.minExclusive'],
    batas['t4.banyak.minExclusive'],
    batas['t4.dekat.yearsExclusive'],
  ];
  const krs = batas['krs.dekat.monthsExclusive'];
  return {
    halaman: [
      halaman('Umur yang dianjurkan', 'cincin-nikah', `Perempuan ${istri} tahun, laki-laki ${suami} tahun.`, 'Badan, pikiran, dan nafkah lebih siap.'),
      halaman('Batas hukum', 'catat', `Menurut undang-undang, paling muda ${hukum} tahun.`, 'Di bawah itu, ajak PKB menemani keluarga sejak awal.'),
      halaman('Terlalu muda, terlalu tua', 'ibu-hamil', `Hamil di bawah ${muda} tahun: terlalu muda.`, `Hamil di atas ${tua} tahun: terlalu tua.`),
      halaman(
        'Terlalu dekat, terlalu banyak',
        'jarak-anak',
        `Jarak anak kurang dari ${dekat} tahun: terlalu dekat.`,
        `Anak lebih dari ${banyak}: terlalu banyak.`,
      ),
      halaman('Bicara tanpa menghakimi', 'bicara', 'Tanyakan cita-cita anaknya.', 'Orang tua punya BKR, remaja punya PIK-R.'),
    ],
    soal: [
      soalAngka('01', 'Umur menikah yang dianjurkan untuk perempuan?', istri, 'tahun', `${istri} tahun. Tulisan lama menyebut 20.`, dari('pup.female')),
      soalAngka('02', 'Umur menikah yang dianjurkan untuk laki-laki?', suami, 'tahun', `${suami} tahun.`, dari('pup.male')),
      soalBanyak(
        '03',
        'Mana yang termasuk empat terlalu?',
        ['Terlalu muda', 'Terlalu tua', 'Terlalu dekat', 'Terlalu banyak'],
        ['Terlalu jauh', 'Terlalu sibuk'],
        'Muda, tua, dekat, banyak.',
        TANYA_DIY,
      ),
      soalSatu(
        '04',
        `Ibu hamil pada umur ${tua + 1} tahun. Menurut empat terlalu, ia…`,
        ['Terlalu tua', 'Tidak berisiko', 'Terlalu dekat'],
        `Di atas ${tua} tahun terhitung terlalu tua.`,
        dari('t4.tua.minExclusive'),
      ),
      soalBenarSalah(
        '05',
        `Hamil tepat pada umur ${muda} tahun terhitung terlalu muda.`,
        false,
        `Terlalu muda berarti di bawah ${muda} tahun.`,
        dari('t4.muda.maxExclusive'),
      ),
      soalAngka(
        '06',
        'Dalam penyuluhan, jarak anak terlalu dekat bila kurang dari berapa tahun?',
        dekat,
        'tahun',
        `Kurang dari ${dekat} tahun.`,
        dari('t4.dekat.yearsExclusive'),
      ),
      soalAngka(
        '07',
        'Menurut undang-undang, menikah paling muda umur berapa?',
        hukum,
        'tahun',
        `${hukum} tahun, untuk perempuan dan laki-laki.`,
        dari('pup.legalMinAge'),
      ),
      soalSatu(
        '08',
        'Terlalu banyak berarti anak lebih dari…',
        [`${banyak} anak`, `${banyak + 1} anak`, `${banyak + 2} anak`],
        `Lebih dari ${banyak} anak.`,
        dari('t4.banyak.minExclusive'),
      ),
      soalBenarSalah(
        '09',
        'Daftar KRS dan penyuluhan memakai batas “terlalu dekat” yang sama.',
        dekat * 12 === krs,
        `Penyuluhan ${dekat} tahun, daftar KRS ${krs} bulan. Jangan dicampur.`,
        dari('krs.dekat.monthsExclusive'),
      ),
      soalSatu(
        '10',
        'Keluarga ingin menikahkan anak 17 tahun. Langkah pertama kader…',
        ['Mendengarkan, lalu mengajak PKB menemani keluarga', 'Memarahi orang tuanya', 'Mengumumkan di arisan'],
        'Dengarkan alasannya. PKB menemani sejak awal, dan ceritanya dijaga.',
        LINI,
      ),
    ],
    sumber: [dari('pup.female'), dari('t4.muda.maxExclusive'), dari('pup.legalMinAge'), KALIMAT],
  };
};
