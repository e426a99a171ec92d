// Lesson: who the institution is, from the village down to the RT.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { KALIMAT, LAYAR_SIGA, LINI, MEKOP, MODUL_SIGA } from '../rujukan.ts';
import { soalBanyak, soalBenarSalah, soalSatu, soalUrut } from '../soal.ts';

export const siapaImp: SusunPelajaran = () => ({
  halaman: [
    halaman(
      'Dari desa sampai RT',
      'keluarga',
      'PPKBD di desa, Sub-PPKBD di dusun atau RW, Kelompok KB di RT.',
      'Semuanya bersama-sama disebut IMP, Institusi Masyarakat Pedesaan atau Perkotaan.',
    ),
    halaman('Lembaga dan orangnya', 'bicara', 'PPKBD itu lembaga; kadernya orang.', 'Satu PPKBD boleh satu orang, boleh beberapa orang.'),
    halaman('Kita relawan', 'keluarga', 'Kader IMP bekerja sukarela.', 'Di belakang kita ada PKB, PLKB, bidan desa, dan kepala desa.'),
    halaman(
      'Kartu dan SK',
      'catat',
      'PPKBD, Sub-PPKBD, dan Kelompok KB punya kartu K/0: SK, sumber dana, media, pelatihan.',
      'Kartu yang salah boleh diperbaiki kapan saja.',
    ),
    halaman(
      'Satu orang, beberapa tugas',
      'catat',
      'Sub-PPKBD bisa juga kader KB di TPK, bisa juga kader BKB.',
      'Orangnya dicatat sekali; tugasnya dicatat satu per satu dengan tanggal mulai.',
    ),
  ],
  soal: [
    soalUrut(
      '01',
      'Urutkan dari desa ke RT.',
      ['PPKBD', 'Sub-PPKBD', 'Kelompok KB'],
      'PPKBD untuk desa, Sub-PPKBD untuk dusun atau RW, Kelompok KB untuk RT.',
      MEKOP,
    ),
    soalSatu('02', 'Sub-PPKBD melayani…', ['Satu dusun atau RW', 'Satu kecamatan', 'Satu rumah'], 'Sub-PPKBD bekerja di satu dusun atau RW.', MEKOP),
    soalBenarSalah('03', 'PPKBD selalu hanya satu orang.', false, 'PPKBD boleh satu orang, boleh beberapa orang sebagai lembaga.', MEKOP),
    soalBenarSalah('04', 'Kader IMP bekerja sukarela.', true, 'Kader IMP adalah relawan.', MEKOP),
    soalBanyak(
      '05',
      'Sumber dana kegiatan mana yang ada di kartu PPKBD?',
      ['APBD', 'Alokasi dana desa (ADD)', 'Swadaya', 'Mitra'],
      ['Utang pribadi kader', 'Denda warga'],
      'Pilihannya APBN, APBD, ADD, swadaya, dan mitra; boleh lebih dari satu.',
      LAYAR_SIGA,
    ),
    soalSatu(
      '06',
      'Siapa yang boleh mengaktifkan atau menonaktifkan kartu K/0?',
      ['Pengelola data di kecamatan', 'Kader sendiri', 'Warga'],
      'Hanya pengelola data kecamatan (PKB atau PLKB).',
      MODUL_SIGA,
    ),
    soalSatu(
      '07',
      'Bu Nor menjadi Sub-PPKBD, kader KB di TPK, dan kader BKB. Bagaimana mencatatnya?',
      ['Satu orang dengan tiga tugas', 'Tiga orang berbeda', 'Cukup tugas yang terbaru'],
      'Orangnya satu, tugasnya tiga, masing-masing dengan tanggal mulai.',
      LINI,
    ),
    soalSatu(
      '08',
      'Kelompok KB bekerja di tingkat…',
      ['RT', 'Desa', 'Kabupaten'],
      'Kelompok KB satu RT; kerjanya bagian dari kerja PPKBD dan Sub-PPKBD.',
      MEKOP,
    ),
    soalBenarSalah(
      '09',
      'Kartu potensi yang salah tulis boleh diperbaiki kapan saja.',
      true,
      'Boleh. Yang terbatas hanya mengaktifkan dan menonaktifkannya.',
      MODUL_SIGA,
    ),
  ],
  sumber: [MEKOP, MODUL_SIGA, LAYAR_SIGA, LINI, KALIMAT],
});
