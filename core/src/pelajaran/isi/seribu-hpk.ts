// Lesson: the first thousand days.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { KALIMAT, LINI, MODUL_BKB, MODUL_TPK } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu, soalUrut } from '../soal.ts';

export const seribuHpk: SusunPelajaran = (batas, dari) => {
  const [hamil, lahir, asi, lumat] = [batas['hpk.pregnancyDays'], batas['hpk.afterBirthDays'], batas['asi.exclusiveMonths'], batas['mpasi.mashedUntilMonth']];
  const [anc, nifas, ttd] = [batas['anc.min'], batas['nifas.min'], batas['ttd.min']];
  return {
    halaman: [
      halaman('Seribu hari', 'keluarga', `${hamil} hari dalam kandungan, ${lahir} hari sesudah lahir.`, 'Masa ini tidak terulang.'),
      halaman('Selama hamil', 'buku-kia', `Periksa paling sedikit ${anc} kali, dengan buku KIA.`, `Tablet tambah darah diminum, paling sedikit ${ttd} tablet.`),
      halaman('Sesudah bersalin', 'menyusui', `Ibu nifas diperiksa ${nifas} kali.`, `Bayi diberi ASI saja sampai ${asi} bulan: tanpa air, tanpa makanan.`),
      halaman(
        'Makanan pertama',
        'piring-gizi',
        `Mulai ${asi} bulan, ASI ditambah makanan. Umur ${asi} sampai ${lumat} bulan makanannya lumat.`,
        'Isi piringnya, tanyakan kepada bidan atau kader posyandu.',
      ),
      halaman('Timbang dan ukur', 'timbang-anak', 'Ajak ke posyandu, bawa buku KIA-nya.', 'Kader mencatat; bidan dan puskesmas yang menilai.'),
    ],
    soal: [
      soalAngka('01', 'Dari 1.000 hari itu, berapa hari dalam kandungan?', hamil, 'hari', `${hamil} hari dalam kandungan.`, dari('hpk.pregnancyDays')),
      soalAngka('02', 'Dari 1.000 hari itu, berapa hari sesudah lahir?', lahir, 'hari', `${lahir} hari, sampai anak dua tahun.`, dari('hpk.afterBirthDays')),
      soalAngka(
        '03',
        'Bayi diberi ASI saja sampai umur berapa bulan?',
        asi,
        'bulan',
        `Sampai ${asi} bulan, tanpa air dan makanan lain.`,
        dari('asi.exclusiveMonths'),
      ),
      soalAngka('04', 'Ibu hamil diperiksa paling sedikit berapa kali?', anc, 'kali', `Paling sedikit ${anc} kali selama hamil.`, dari('anc.min')),
      soalAngka('05', 'Tablet tambah darah selama hamil, paling sedikit berapa?', ttd, 'tablet', `Paling sedikit ${ttd} tablet.`, dari('ttd.min')),
      soalSatu(
        '06',
        'Makanan lumat diberikan pada umur…',
        [`${asi} sampai ${lumat} bulan`, `${asi - 4} sampai ${asi - 1} bulan`, 'Sejak lahir'],
        `Mulai ${asi} bulan, sambil tetap ASI.`,
        dari('mpasi.mashedUntilMonth'),
      ),
      soalAngka('07', 'Ibu nifas diperiksa berapa kali?', nifas, 'kali', `${nifas} kali.`, dari('nifas.min')),
      soalBenarSalah(
        '08',
        'Kader boleh menetapkan anak itu stunting dari hasil timbangannya.',
        false,
        'Kader mengukur dan mengajak periksa. Yang menetapkan petugas kesehatan.',
        LINI,
      ),
      soalUrut(
        '09',
        'Urutkan masa 1.000 hari.',
        ['Dalam kandungan', 'Bayi, ASI saja', 'ASI dan makanan lumat'],
        'Kandungan, ASI saja, lalu ASI ditambah makanan.',
        MODUL_BKB,
      ),
      soalBanyak(
        '10',
        'Siapa yang diutamakan program stunting?',
        ['Remaja', 'Calon pengantin', 'Ibu hamil dan nifas', 'Anak 0 sampai 59 bulan'],
        ['Pasangan lansia', 'Pedagang'],
        'Ditambah ibu menyusui: lima kelompok.',
        MODUL_TPK,
      ),
    ],
    sumber: [dari('hpk.pregnancyDays'), dari('asi.exclusiveMonths'), dari('ttd.min'), MODUL_TPK, KALIMAT],
  };
};
