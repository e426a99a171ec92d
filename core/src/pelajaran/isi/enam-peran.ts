// Lesson: the six roles of the institution.
import { halaman, type SusunPelajaran } from '../pelajaran.ts';
import { KALIMAT, MEKOP, PERAN_KADER } from '../rujukan.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalSatu, soalUrut } from '../soal.ts';

export const enamPeran: SusunPelajaran = () => ({
  halaman: [
    halaman(
      'Enam peran, satu tujuan',
      'keluarga',
      'IMP punya enam peran bakti. Besar atau kecil, semuanya dikerjakan.',
      'Urutannya: pengorganisasian, pertemuan, KIE dan konseling, pencatatan, pelayanan kegiatan, kemandirian.',
    ),
    halaman(
      'Pengorganisasian dan pertemuan',
      'bicara',
      'Ada pengurus, tugasnya dibagi, kegiatannya direncanakan.',
      'Bertemu teratur: sesama pengurus, dengan PKB atau PLKB, dan di rakor desa.',
    ),
    halaman(
      'KIE dan konseling',
      'bicara',
      'Mengajak PUS ber-KB, dan menjaga yang sudah ber-KB tetap lestari.',
      'Membantu yang ingin pindah ke cara yang lebih efektif.',
    ),
    halaman(
      'Pencatatan, pendataan, pemetaan',
      'catat',
      'Mencatat tiap bulan dan ikut pendataan keluarga.',
      'Memetakan sasaran bersama PKB, lalu memakai petanya untuk membina.',
    ),
    halaman('Pelayanan kegiatan', 'puskesmas', 'Ambil ulang pil dan kondom, menemani rujukan, membina PUP.', 'Membantu BKB, BKR, BKL, UPPKA, dan posyandu.'),
    halaman('Kemandirian', 'tabungan', 'Punya dana sendiri dari iuran, usaha, atau UPPKA.', 'Bergerak sendiri, tidak menunggu disuruh.'),
  ],
  soal: [
    soalAngka('01', 'Ada berapa peran bakti IMP?', 6, 'peran', 'Enam: pengorganisasian sampai kemandirian.', MEKOP),
    soalSatu(
      '02',
      'Peran yang pertama adalah…',
      ['Pengorganisasian', 'Pertemuan', 'Kemandirian'],
      'Yang pertama pengorganisasian; kemandirian yang terakhir.',
      MEKOP,
    ),
    soalBanyak(
      '03',
      'Mana yang termasuk peran pertemuan?',
      ['Rapat sesama pengurus', 'Konsultasi dengan PKB atau PLKB', 'Hadir di rakor desa'],
      ['Membagikan pil', 'Menulis kas'],
      'Pertemuan itu berjenjang: pengurus, petugas, lalu rakor desa dan kecamatan.',
      PERAN_KADER,
    ),
    soalSatu(
      '04',
      'Ibu mengajak tetangga yang PUS untuk ber-KB. Ini peran…',
      ['KIE dan konseling', 'Kemandirian', 'Pengorganisasian'],
      'Mengajak, memberi keterangan, dan mendampingi pilihan adalah KIE dan konseling.',
      PERAN_KADER,
    ),
    soalUrut(
      '05',
      'Urutkan tangga peran pencatatan, dari yang paling awal.',
      ['Mencatat dan ikut pendataan', 'Membuat peta sasaran bersama PKB', 'Memakai data dan peta untuk membina', 'Memilih kegiatan dari peta PUS'],
      'Dari mencatat, naik ke memetakan, membina, lalu memilih kegiatan.',
      PERAN_KADER,
    ),
    soalBenarSalah('06', 'Tulisan lama menyebut tujuh peran; sekarang enam.', true, 'Benar. Yang dipakai sekarang enam.', PERAN_KADER),
    soalSatu(
      '07',
      'Kas dari iuran dan usaha bersama dipakai untuk kegiatan. Ini bukti peran…',
      ['Kemandirian', 'Pertemuan', 'Pencatatan'],
      'Dana sendiri adalah tanda kemandirian.',
      PERAN_KADER,
    ),
    soalBanyak(
      '08',
      'Mana yang termasuk peran pelayanan kegiatan?',
      ['Membantu ambil ulang pil dan kondom', 'Menemani rujukan', 'Membantu posyandu'],
      ['Membagi tugas pengurus', 'Membuat peta sasaran'],
      'Membagi tugas itu pengorganisasian; peta itu pencatatan dan pemetaan.',
      PERAN_KADER,
    ),
    soalSatu(
      '09',
      'Kepengurusan IMP diharapkan tumbuh…',
      ['Dari tunggal menjadi kolektif', 'Dari kolektif menjadi tunggal', 'Dari poktan menjadi PPKBD'],
      'Dari satu orang yang mengerjakan semua, menjadi beberapa orang yang berbagi tugas.',
      PERAN_KADER,
    ),
  ],
  sumber: [MEKOP, PERAN_KADER, KALIMAT],
});
