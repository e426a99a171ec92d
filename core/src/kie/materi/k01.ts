// K01: family planning and the choice of a method, long-acting methods among them.
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material; intervals of the resupply come from the parameters. */
export const materiK01: SusunMateri = (batas) => ({
  kode: 'K01',
  judul: teks('KB: memilih cara yang cocok', 'Family planning: choosing a method'),
  untuk: teks('Suami istri usia subur', 'Couples of reproductive age'),
  lembar: [
    lembar(teks('Keluarga yang direncanakan', 'A family that is planned'), 'keluarga', [
      ['Suami istri sendiri yang memilih kapan punya anak dan berapa.', 'Husband and wife choose when to have children and how many.'],
      ['Kader memberi keterangan, bukan memaksa.', 'The cadre informs, and never presses.'],
    ]),
    lembar(teks('Ada cara untuk bertahun-tahun', 'Some methods last for years'), 'alat-kb', [
      ['IUD dan implan dipasang sekali, bertahan bertahun-tahun.', 'An IUD or implant is placed once and lasts for years.'],
      ['Tidak ingin anak lagi? Ada MOW untuk istri dan MOP untuk suami.', 'No more children wanted? There is MOW for the wife and MOP for the husband.'],
    ]),
    lembar(teks('Suntik dan pil diulang', 'Injections and pills are repeated'), 'alat-kb', [
      [`Suntik 1 bulan: datang lagi setelah ${batas['kb.suntik1Days']} hari.`, `1-month injection: come again after ${batas['kb.suntik1Days']} days.`],
      [`Suntik 3 bulan: datang lagi setelah ${batas['kb.suntik3Days']} hari.`, `3-month injection: come again after ${batas['kb.suntik3Days']} days.`],
      [`Satu papan pil untuk ${batas['kb.pilDays']} hari.`, `One strip of pills lasts ${batas['kb.pilDays']} days.`],
    ]),
    lembar(teks('Bapak juga bisa ber-KB', 'Men can take part too'), 'ayah-anak', [
      ['Kondom dan MOP dipakai suami.', 'Condoms and MOP are for the husband.'],
      ['KB urusan berdua: bicarakan di rumah.', 'It concerns both: talk about it at home.'],
    ]),
    lembar(teks('Bidan memeriksa, Ibu memilih', 'The midwife checks, the couple chooses'), 'puskesmas', [
      ['Cocok atau tidak, bidan yang memeriksa.', 'Whether a method fits is for the midwife to check.'],
      ['Yang memilih tetap Ibu dan Bapak.', 'The choice stays with the couple.'],
    ]),
  ],
  tanyakan: [
    teks('Masih ingin punya anak lagi? Kira-kira kapan?', 'Would you like another child? About when?'),
    teks('Cara apa yang pernah dipakai? Bagaimana rasanya?', 'Which method have you used? How was it?'),
    teks('Apa yang membuat Ibu atau Bapak ragu?', 'What makes you hesitate?'),
  ],
  sumber: [
    { basis: 'sekunder', rujukan: 'Istilah dan daftar cara: Buku Istilah Program Bangga Kencana, tabel SIGA per desa' },
    { basis: 'sekunder', rujukan: 'Jarak ulang suntik: Cara Pengisian Kartu KB' },
    { basis: 'perkiraan', rujukan: 'Jarak ulang pil: isi satu papan' },
    SUSUNAN_LINI,
  ],
});
