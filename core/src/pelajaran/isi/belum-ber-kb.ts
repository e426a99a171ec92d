// Lesson: couples who use nothing, unmet need, and KB after a birth.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { BUKU_ISTILAH, FORMULIR_PK, KALIMAT, LINI, METADATA_KAB } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu } from '../soal.ts';

export const belumBerKb: SusunPelajaran = (batas, dari) => {
  const kbpp = batas['kb.kbppDays'];
  const ias = batas['kb.iasMaxMonthsExclusive'];
  return {
    halaman: [
      halaman('Tanya keinginannya', 'bicara', 'Masih ingin punya anak? Kira-kira kapan?', 'Jawabannya menentukan kotaknya.'),
      halaman(
        'Tiga singkatan',
        'catat',
        `IAS: ingin anak kurang dari ${ias} bulan lagi.`,
        `IAT: ingin anak ${ias} bulan lagi atau lebih.`,
        'TIAL: tidak ingin anak lagi.',
      ),
      halaman(
        'Kebutuhan yang belum terpenuhi',
        'keluarga',
        'IAT dan TIAL tidak ingin hamil sekarang, tetapi tidak ber-KB.',
        'Merekalah unmet need. Kunjungi lebih dulu.',
      ),
      halaman('Cari tahu yang menghalangi', 'bicara', 'Takut keluhan? Jauh? Mahal? Suami belum setuju?', 'Dengarkan dulu; jalannya dicari bersama bidan.'),
      halaman(
        'KB setelah bersalin',
        'menyusui',
        `KBPP dimulai paling lambat ${kbpp} hari sesudah bersalin.`,
        'Bicarakan sejak hamil, bersama suami dan bidan.',
      ),
    ],
    soal: [
      soalSatu('01', 'Tidak ber-KB, ingin anak tahun ini juga. Kotaknya…', ['IAS', 'IAT', 'TIAL'], 'Ingin anak segera: kurang dari dua tahun.', BUKU_ISTILAH),
      soalSatu(
        '02',
        `Tidak ber-KB, ingin anak tepat ${ias} bulan lagi. Kotaknya…`,
        ['IAT', 'IAS', 'TIAL'],
        `Tepat ${ias} bulan sudah masuk ditunda (IAT).`,
        dari('kb.iasMaxMonthsExclusive'),
      ),
      soalSatu('03', 'Sudah cukup anak, tetapi tidak memakai cara apa pun. Kotaknya…', ['TIAL', 'IAT', 'IAS'], 'Tidak ingin anak lagi: TIAL.', BUKU_ISTILAH),
      soalBanyak(
        '04',
        'Unmet need di laporan bulanan dihitung dari…',
        ['IAT', 'TIAL'],
        ['IAS', 'Hamil', 'Peserta KB'],
        'IAT ditambah TIAL, dibagi PUS.',
        METADATA_KAB,
      ),
      soalAngka(
        '05',
        'KB pascapersalinan (KBPP) paling lambat berapa hari sesudah bersalin?',
        kbpp,
        'hari',
        `Paling lambat ${kbpp} hari, atau enam minggu.`,
        dari('kb.kbppDays'),
      ),
      soalBenarSalah(
        '06',
        'Di laporan bulanan, ibu hamil dihitung unmet need.',
        false,
        'Di hitungan rutin tidak. Hanya survei yang menghitung sebagian ibu hamil.',
        METADATA_KAB,
      ),
      soalBanyak(
        '07',
        'Alasan tidak ber-KB mana yang ada di formulir?',
        ['Takut efek samping', 'Pelayanan jauh', 'Mahal', 'Tidak setuju'],
        ['Tidak punya KTP', 'Tidak ikut arisan'],
        'Ada juga hamil, fertilitas, tidak tahu, dan lainnya.',
        FORMULIR_PK,
      ),
      soalSatu(
        '08',
        'Ibu bersalin, lalu memasang IUD pada hari ke-30. Belum pernah ber-KB. Ia adalah…',
        ['Peserta baru, dan juga KBPP', 'Ganti cara', 'Ulangan'],
        `Pertama kali ber-KB berarti peserta baru; dalam ${kbpp} hari berarti juga KBPP.`,
        dari('kb.pbAfterBirth'),
      ),
      soalAngka('09', 'Ada 20 PUS: IAT 2, TIAL 1. Berapa persen unmet need?', 15, 'persen', 'Tiga dibagi dua puluh sama dengan 15 persen.', METADATA_KAB),
      soalBenarSalah(
        '10',
        'Istri yang keluar dari PUS karena umur dihitung putus pakai.',
        false,
        'Putus pakai hanya untuk yang masih PUS dan berhenti ber-KB.',
        LINI,
      ),
    ],
    sumber: [BUKU_ISTILAH, METADATA_KAB, dari('kb.kbppDays'), KALIMAT],
  };
};
