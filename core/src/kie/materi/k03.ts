// K03: couples who want to wait or stop and use nothing, and family planning after a birth.
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material; the limits of KBPP and MAL come from the parameters. */
export const materiK03: SusunMateri = (batas) => ({
  kode: 'K03',
  judul: teks('Ingin menunda, dan KB setelah melahirkan', 'Wanting to wait, and KB after birth'),
  untuk: teks('Ibu hamil, ibu baru melahirkan, dan yang belum ber-KB', 'Pregnant women, new mothers, and couples not using a method'),
  lembar: [
    lembar(teks('Ingin menunda atau sudah cukup?', 'Wanting to wait, or enough?'), 'keluarga', [
      ['Kalau belum ingin hamil, pilih satu cara sekarang.', 'If you do not want a pregnancy yet, choose a method now.'],
      ['Menunggu tanpa KB berarti bisa hamil tanpa rencana.', 'Waiting without a method may bring an unplanned pregnancy.'],
    ]),
    lembar(teks('Pikirkan sejak hamil', 'Think of it while pregnant'), 'ibu-hamil', [
      ['Bicarakan dengan suami dan bidan sebelum melahirkan.', 'Talk with your husband and the midwife before the birth.'],
      [
        `KB setelah melahirkan dimulai paling lambat ${batas['kb.kbppDays']} hari sesudah bersalin.`,
        `KB after birth begins within ${batas['kb.kbppDays']} days of the delivery.`,
      ],
    ]),
    lembar(teks('Menyusui bisa menjadi KB sementara', 'Breastfeeding can serve for a while'), 'menyusui', [
      [
        `Hanya bila bayi diberi ASI saja, belum haid, dan bayi di bawah ${batas['kb.malMaxBabyMonths']} bulan.`,
        `Only with breast milk alone, no menses yet, and a baby under ${batas['kb.malMaxBabyMonths']} months.`,
      ],
      ['Satu saja tidak lagi, segera pilih cara lain.', 'When one of these ends, choose another method at once.'],
    ]),
    lembar(teks('Apa yang menghalangi?', 'What stands in the way?'), 'bicara', [
      ['Takut keluhan, jauh, mahal, suami belum setuju?', 'Afraid of complaints, far, costly, husband not agreed?'],
      ['Katakan saja. Kita cari jalannya bersama bidan.', 'Say so. We look for a way with the midwife.'],
    ]),
  ],
  tanyakan: [
    teks('Kapan ingin hamil lagi, atau sudah cukup?', 'When would you like to be pregnant again, or is it enough?'),
    teks('Apa yang membuat belum ber-KB?', 'What has kept you from using a method?'),
    teks('Apa kata Bapak tentang ini?', 'What does your husband say?'),
  ],
  sumber: [
    { basis: 'resmi', rujukan: 'KB pascapersalinan: Peraturan BKKBN 18/2020' },
    { basis: 'perkiraan', rujukan: 'Syarat MAL: syarat medis umum, bayi di bawah 6 bulan' },
    { basis: 'sekunder', rujukan: 'Alasan tidak ber-KB: formulir PK seri 2015' },
    SUSUNAN_LINI,
  ],
});
