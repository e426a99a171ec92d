// Every lesson in the order they are offered, one entry each; the pages and questions of one are fetched when it is opened.
import type { Pelajaran } from '../pelajaran/pelajaran.ts';
import { PERAN_BAWAAN } from '../pelajaran/peran-bawaan.ts';
import { teks } from '../teks.ts';

export const PELAJARAN: readonly Pelajaran[] = [
  {
    id: 'enam-peran',
    judul: teks('Enam peran bakti', 'The six roles'),
    untuk: teks('Apa saja kerja IMP', 'What the institution does'),
    peran: PERAN_BAWAAN['enam-peran'],
    muat: () => import('../pelajaran/isi/enam-peran.ts').then((isi) => isi.enamPeran),
  },
  {
    id: 'siapa-imp',
    judul: teks('Siapa IMP', 'Who the institution is'),
    untuk: teks('PPKBD, Sub-PPKBD, Kelompok KB', 'PPKBD, Sub-PPKBD, Kelompok KB'),
    peran: PERAN_BAWAAN['siapa-imp'],
    muat: () => import('../pelajaran/isi/siapa-imp.ts').then((isi) => isi.siapaImp),
  },
  {
    id: 'laporan-bulanan',
    judul: teks('Laporan bulanan', 'The monthly report'),
    untuk: teks('Isinya, tenggatnya, dan periksanya', 'What is in it, when it is due, how to check it'),
    peran: PERAN_BAWAAN['laporan-bulanan'],
    muat: () => import('../pelajaran/isi/laporan-bulanan.ts').then((isi) => isi.laporanBulanan),
  },
  {
    id: 'register-pus',
    judul: teks('Register PUS', 'The couples register'),
    untuk: teks('Satu pasangan, satu kotak', 'One couple, one box'),
    peran: PERAN_BAWAAN['register-pus'],
    muat: () => import('../pelajaran/isi/register-pus.ts').then((isi) => isi.registerPus),
  },
  {
    id: 'cara-kb',
    judul: teks('Cara KB', 'Methods'),
    untuk: teks('MKJP, suntik, pil, MAL, dan jadwalnya', 'Long-acting, injections, pills, MAL, and when'),
    peran: PERAN_BAWAAN['cara-kb'],
    muat: () => import('../pelajaran/isi/cara-kb.ts').then((isi) => isi.caraKb),
  },
  {
    id: 'belum-ber-kb',
    judul: teks('Belum ber-KB', 'Not using a method'),
    untuk: teks('IAS, IAT, TIAL, unmet need, KBPP', 'IAS, IAT, TIAL, unmet need, KBPP'),
    peran: PERAN_BAWAAN['belum-ber-kb'],
    muat: () => import('../pelajaran/isi/belum-ber-kb.ts').then((isi) => isi.belumBerKb),
  },
  {
    id: 'seribu-hpk',
    judul: teks('1.000 hari pertama', 'The first 1,000 days'),
    untuk: teks('Hamil, ASI, makanan pertama', 'Pregnancy, breast milk, first foods'),
    peran: PERAN_BAWAAN['seribu-hpk'],
    muat: () => import('../pelajaran/isi/seribu-hpk.ts').then((isi) => isi.seribuHpk),
  },
  {
    id: 'keluarga-berisiko',
    judul: teks('Keluarga berisiko stunting', 'Families at risk of stunting'),
    untuk: teks('Siapa masuk KRS, dan mengapa', 'Who is on the list, and why'),
    peran: PERAN_BAWAAN['keluarga-berisiko'],
    muat: () => import('../pelajaran/isi/keluarga-berisiko.ts').then((isi) => isi.keluargaBerisiko),
  },
  {
    id: 'menikah-matang',
    judul: teks('Menikah pada umur matang', 'Marrying at a mature age'),
    untuk: teks('PUP dan empat terlalu', 'PUP and the four too-much'),
    peran: PERAN_BAWAAN['menikah-matang'],
    muat: () => import('../pelajaran/isi/menikah-matang.ts').then((isi) => isi.menikahMatang),
  },
  {
    id: 'calon-pengantin',
    judul: teks('Calon pengantin', 'Bride and groom to be'),
    untuk: teks('Elsimil, lingkar lengan, Hb', 'Elsimil, upper arm, Hb'),
    peran: PERAN_BAWAAN['calon-pengantin'],
    muat: () => import('../pelajaran/isi/calon-pengantin.ts').then((isi) => isi.calonPengantin),
  },
  {
    id: 'kelompok-kegiatan',
    judul: teks('Kelompok kegiatan', 'The groups'),
    untuk: teks('BKB, BKR, BKL, UPPKA, PIK-R', 'BKB, BKR, BKL, UPPKA, PIK-R'),
    peran: PERAN_BAWAAN['kelompok-kegiatan'],
    muat: () => import('../pelajaran/isi/kelompok-kegiatan.ts').then((isi) => isi.kelompokKegiatan),
  },
  {
    id: 'bkb-kka',
    judul: teks('BKB dan KKA', 'BKB and the child card'),
    untuk: teks('Kartu kembang anak, timbang dan ukur', 'The child development card, weighing'),
    peran: PERAN_BAWAAN['bkb-kka'],
    muat: () => import('../pelajaran/isi/bkb-kka.ts').then((isi) => isi.bkbKka),
  },
  {
    id: 'kie-saji',
    judul: teks('KIE dan SAJI', 'KIE and SAJI'),
    untuk: teks('Cara berbicara dengan keluarga', 'How to talk with a family'),
    peran: PERAN_BAWAAN['kie-saji'],
    muat: () => import('../pelajaran/isi/kie-saji.ts').then((isi) => isi.kieSaji),
  },
  {
    id: 'pendamping-keluarga',
    judul: teks('Tim Pendamping Keluarga', 'The family assistance team'),
    untuk: teks('Bagian kader KB di TPK', 'The part of the KB cadre'),
    peran: PERAN_BAWAAN['pendamping-keluarga'],
    muat: () => import('../pelajaran/isi/pendamping-keluarga.ts').then((isi) => isi.pendampingKeluarga),
  },
  {
    id: 'rahasia-keluarga',
    judul: teks('Menjaga rahasia keluarga', 'Keeping what families tell'),
    untuk: teks('Data titipan, sandi, dan izin', 'Data in trust, passwords, and consent'),
    peran: PERAN_BAWAAN['rahasia-keluarga'],
    muat: () => import('../pelajaran/isi/rahasia-keluarga.ts').then((isi) => isi.rahasiaKeluarga),
  },
  {
    id: 'kelas-imp',
    judul: teks('Dasar, Berkembang, Mandiri', 'The three classes'),
    untuk: teks('Bagaimana IMP naik kelas', 'How an institution grows'),
    peran: PERAN_BAWAAN['kelas-imp'],
    muat: () => import('../pelajaran/isi/kelas-imp.ts').then((isi) => isi.kelasImp),
  },
];
