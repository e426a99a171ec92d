// K05: maturity before marriage (PUP).
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material; every age comes from the parameters. */
export const materiK05: SusunMateri = (batas) => {
  const istri = batas['pup.female'];
  const suami = batas['pup.male'];
  const hukum = batas['pup.legalMinAge'];
  const muda = batas['t4.muda.maxExclusive'];
  return {
    kode: 'K05',
    judul: teks('Menikah pada umur yang matang', 'Marrying at a mature age'),
    untuk: teks('Remaja dan orang tuanya', 'Adolescents and their parents'),
    lembar: [
      lembar(
        teks('Umur yang dianjurkan', 'The advised age'),
        'cincin-nikah',
        [
          [`Perempuan ${istri} tahun, laki-laki ${suami} tahun.`, `Women ${istri} years, men ${suami} years.`],
          ['Pada umur itu badan, pikiran, dan nafkah lebih siap.', 'By then body, mind and livelihood are better prepared.'],
        ],
        [String(istri), String(suami)],
      ),
      lembar(teks('Selesaikan sekolah dulu', 'Finish school first'), 'remaja-sekolah', [
        ['Sekolah, lalu bekerja, lalu berkeluarga.', 'School, then work, then a family.'],
        ['Menunda menikah bukan menolak jodoh.', 'To wait is not to refuse a match.'],
      ]),
      lembar(teks('Hamil terlalu muda berbahaya', 'Too young a pregnancy is dangerous'), 'ibu-hamil', [
        [`Hamil di bawah ${muda} tahun termasuk terlalu muda.`, `Pregnancy below ${muda} is counted as too young.`],
        ['Ibu dan bayinya lebih berisiko.', 'Mother and baby are at higher risk.'],
      ]),
      lembar(teks('Ada batas hukumnya', 'The law sets a limit'), 'catat', [
        [`Menurut undang-undang, menikah paling muda ${hukum} tahun.`, `By law, ${hukum} years is the youngest age for marriage.`],
        ['Di bawah itu, minta petugas KB menemani keluarga sejak awal.', 'Below that, ask the field officer to be with the family from the start.'],
      ]),
      lembar(teks('Orang tua tidak sendirian', 'Parents are not alone'), 'bicara', [
        ['Ada BKR untuk orang tua dan PIK-R untuk remaja.', 'There is BKR for parents and PIK-R for adolescents.'],
        ['Tokoh agama dan adat juga bisa diajak bicara.', 'Religious and customary leaders can be asked too.'],
      ]),
    ],
    tanyakan: [
      teks('Apa cita-cita anak Ibu dan Bapak?', 'What does your child hope to become?'),
      teks('Apa yang membuat keluarga ingin segera menikahkan?', 'What makes the family want an early wedding?'),
      teks('Siapa yang paling didengar di keluarga ini?', 'Whose word counts most in this family?'),
    ],
    sumber: [
      { basis: 'resmi', rujukan: `Umur ${istri} dan ${suami}: BKKBN, dikutip himpunan tanya-jawab BKKBN DIY` },
      { basis: 'resmi', rujukan: `Terlalu muda di bawah ${muda} tahun: BKKBN 2022, dikutip himpunan tanya-jawab BKKBN DIY` },
      { basis: 'perkiraan', rujukan: `Batas hukum ${hukum} tahun: undang-undang perkawinan 2019 menurut pengetahuan umum` },
      SUSUNAN_LINI,
    ],
  };
};
