// K12: UPPKA and the money of the family.
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material. */
export const materiK12: SusunMateri = () => ({
  kode: 'K12',
  judul: teks('UPPKA dan keuangan keluarga', 'UPPKA and family finance'),
  untuk: teks('Keluarga yang berusaha atau ingin berusaha', 'Families with a small business, or wishing for one'),
  lembar: [
    lembar(teks('Usaha bersama', 'Working together'), 'warung', [
      ['UPPKA (dulu UPPKS) kelompok usaha keluarga di desa.', 'UPPKA (once UPPKS) is a group of family businesses in the village.'],
      ['Boleh punya usaha sendiri, boleh usaha kelompok.', 'With your own business, or that of the group.'],
    ]),
    lembar(teks('Siapa yang boleh ikut', 'Who may join'), 'keluarga', [
      ['Utamanya keluarga yang ber-KB.', 'Families who use family planning come first.'],
      ['PUS yang belum ber-KB dan yang berminat juga boleh.', 'Couples not yet using, and others interested, may join.'],
    ]),
    lembar(teks('Catat uangnya', 'Write the money down'), 'catat', [
      ['Tulis uang masuk dan uang keluar setiap hari.', 'Write what comes in and goes out each day.'],
      ['Pisahkan uang usaha dan uang dapur.', 'Keep business money apart from the kitchen’s.'],
    ]),
    lembar(teks('Sisihkan dulu', 'Put some aside first'), 'tabungan', [
      ['Sedikit tetapi tetap, untuk sekolah dan keadaan darurat.', 'A little but steady, for school and for need.'],
      ['Rencanakan belanja berdua.', 'Plan the spending together.'],
    ]),
  ],
  tanyakan: [
    teks('Keluarga ini pandai membuat apa?', 'What is this family good at making?'),
    teks('Ke mana uang paling banyak keluar?', 'Where does most of the money go?'),
    teks('Ingin ikut kelompok UPPKA?', 'Would you like to join UPPKA?'),
  ],
  sumber: [{ basis: 'resmi', rujukan: 'Peraturan BKKBN 17/2020; Modul pemberdayaan ekonomi keluarga melalui UPPKA' }, SUSUNAN_LINI],
});
