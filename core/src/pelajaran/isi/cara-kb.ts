// Lesson: the methods, which of them last for years, and when one comes again.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { BUKU_ISTILAH, KALIMAT, LINI, METADATA_IKU, TABEL_DIHITUNG } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu } from '../soal.ts';

export const caraKb: SusunPelajaran = (batas, dari) => {
  const suntik1 = batas['kb.suntik1Days'];
  const suntik3 = batas['kb.suntik3Days'];
  const pil = batas['kb.pilDays'];
  const mal = batas['kb.malMaxBabyMonths'];
  return {
    halaman: [
      halaman('Bertahun-tahun: MKJP', 'alat-kb', 'IUD, implan, MOW, dan MOP.', 'MOW untuk istri, MOP untuk suami, bagi yang tidak ingin anak lagi.'),
      halaman(
        'Yang diulang',
        'alat-kb',
        `Suntik 1 bulan: ${suntik1} hari. Suntik 3 bulan: ${suntik3} hari.`,
        `Satu papan pil: ${pil} hari. Kondom juga cara modern.`,
      ),
      halaman(
        'Menyusui bisa jadi KB',
        'menyusui',
        `MAL: bayi hanya ASI, ibu belum haid, bayi di bawah ${mal} bulan.`,
        'Satu syarat hilang, segera pilih cara lain.',
      ),
      halaman('Cara tradisional', 'bicara', 'Pantang berkala dan senggama terputus dicatat sebagai cara tradisional.', 'Jamu dan pijat bukan cara KB.'),
      halaman(
        'Kader tidak memeriksa',
        'puskesmas',
        'Cocok atau tidak, bidan yang memeriksa.',
        'Yang memilih tetap suami dan istri. Ada keluhan, kader menemani.',
      ),
    ],
    soal: [
      soalBanyak(
        '01',
        'Mana yang MKJP?',
        ['IUD', 'Implan', 'MOW', 'MOP'],
        ['Suntik', 'Pil', 'Kondom'],
        'MKJP hanya empat itu. Suntik tidak termasuk.',
        METADATA_IKU,
      ),
      soalAngka('02', 'Suntik 1 bulan, datang lagi setelah berapa hari?', suntik1, 'hari', `Setelah ${suntik1} hari.`, dari('kb.suntik1Days')),
      soalAngka(
        '03',
        'Suntik 3 bulan, datang lagi setelah berapa hari menurut kartu KB?',
        suntik3,
        'hari',
        `Setelah ${suntik3} hari. Ikuti tanggal di kartunya; bidan bisa menulis lain.`,
        dari('kb.suntik3Days'),
      ),
      soalSatu(
        '04',
        'Di hitungan SIGA, MAL termasuk…',
        ['Cara modern', 'Cara tradisional', 'Bukan cara KB'],
        'Di tabel SIGA, MAL masuk KB modern.',
        dari('kb.malIsModern'),
      ),
      soalAngka(
        '05',
        'MAL hanya berlaku bila bayi berumur di bawah berapa bulan?',
        mal,
        'bulan',
        `Di bawah ${mal} bulan, hanya ASI, dan ibu belum haid.`,
        dari('kb.malMaxBabyMonths'),
      ),
      soalBenarSalah('06', 'Minum jamu termasuk cara KB.', false, 'Jamu dan pijat bukan cara KB.', BUKU_ISTILAH),
      soalSatu('07', 'MOP dijalani oleh…', ['Suami', 'Istri', 'Keduanya'], 'MOP atau vasektomi untuk suami; MOW atau tubektomi untuk istri.', BUKU_ISTILAH),
      soalSatu(
        '08',
        'Ibu pindah dari pil ke implan tanpa jeda. Ini disebut…',
        ['Ganti cara', 'Peserta KB baru', 'Putus pakai'],
        'Tanpa jeda disebut ganti cara. Ia tetap peserta, bukan peserta baru.',
        BUKU_ISTILAH,
      ),
      soalAngka(
        '09',
        'Lini mengingatkan pencabutan implan setelah berapa tahun?',
        batas['kb.implanYears'],
        'tahun',
        `Setelah ${batas['kb.implanYears']} tahun; IUD setelah ${batas['kb.iudYears']} tahun, yang terpendek.`,
        dari('kb.implanYears'),
      ),
      soalBenarSalah(
        '10',
        'Pantang berkala dihitung peserta KB modern.',
        false,
        'Ia dihitung peserta semua cara, tetapi bukan peserta modern.',
        TABEL_DIHITUNG,
      ),
      soalSatu(
        '11',
        'Ibu mengeluh sesudah suntik. Kader sebaiknya…',
        ['Mendengarkan, lalu menemani ke bidan', 'Menyuruh berhenti', 'Memberi obat dari rumah'],
        'Kader tidak mengobati dan tidak memeriksa. Kader menemani.',
        LINI,
      ),
    ],
    sumber: [METADATA_IKU, BUKU_ISTILAH, dari('kb.suntik1Days'), dari('kb.malMaxBabyMonths'), KALIMAT],
  };
};
