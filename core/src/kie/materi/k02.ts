// K02: side effects, resupply and referral of family planning users.
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material; it tells where to go, never how to treat. */
export const materiK02: SusunMateri = (batas) => ({
  kode: 'K02',
  judul: teks('Sudah ber-KB: keluhan, ambil ulang, rujukan', 'Using a method: complaints, resupply, referral'),
  untuk: teks('Ibu dan bapak yang sedang ber-KB', 'Couples who use a method'),
  lembar: [
    lembar(teks('Ada keluhan? Ceritakan', 'A complaint? Tell us'), 'bicara', [
      ['Jangan berhenti diam-diam.', 'Do not stop in silence.'],
      ['Ceritakan kepada kader atau bidan; keluhan Ibu dijaga rahasianya.', 'Tell the cadre or the midwife; it is kept private.'],
    ]),
    lembar(teks('Jangan terlambat ambil ulang', 'Do not be late for the next one'), 'catat', [
      [
        `Suntik 1 bulan ${batas['kb.suntik1Days']} hari, suntik 3 bulan ${batas['kb.suntik3Days']} hari, pil ${batas['kb.pilDays']} hari.`,
        `1-month injection ${batas['kb.suntik1Days']} days, 3-month injection ${batas['kb.suntik3Days']} days, pills ${batas['kb.pilDays']} days.`,
      ],
      ['Tanggalnya tertulis di kartu KB. Simpan kartunya.', 'The date is written on the KB card. Keep the card.'],
    ]),
    lembar(teks('Boleh ganti cara', 'You may change the method'), 'alat-kb', [
      ['Kalau tidak cocok, tanyakan cara lain kepada bidan.', 'If it does not suit you, ask the midwife for another.'],
      ['Ganti langsung, supaya tidak kosong.', 'Change at once, so that there is no gap.'],
    ]),
    lembar(teks('Kader menemani', 'The cadre goes with you'), 'puskesmas', [
      ['Kader tidak mengobati dan tidak memeriksa.', 'The cadre does not treat or examine.'],
      ['Kader menemani ke bidan atau puskesmas.', 'The cadre goes along to the midwife or health centre.'],
    ]),
  ],
  tanyakan: [
    teks('Sejak memakai cara ini, apa yang berubah?', 'What has changed since you began?'),
    teks('Kapan jadwal berikutnya? Boleh lihat kartunya?', 'When is the next date? May I see the card?'),
    teks('Kalau perlu ke bidan, siapa yang bisa menemani?', 'If you need the midwife, who can go with you?'),
  ],
  sumber: [
    { basis: 'sekunder', rujukan: 'Jarak ulang: Cara Pengisian Kartu KB; pil menurut isi satu papan' },
    { basis: 'sekunder', rujukan: 'Kartu peserta K/I/KB: tanya-jawab SIGA' },
    SUSUNAN_LINI,
  ],
});
