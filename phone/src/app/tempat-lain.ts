// The places beyond the main ones, shown on Lainnya: one more place is one more line here and one in routes.ts.
import type { Peran } from '@lini/core/akses/peran.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import type { IconName } from '@lini/ui/components/Icon.tsx';

export type TempatLain = {
  readonly href: string;
  readonly label: Teks;
  /** What one does there, in a few words. */
  readonly keterangan: Teks;
  readonly icon: IconName;
  /** Left out: for every role that records. */
  readonly peran?: readonly Peran[];
};

const TEMPAT_LAIN: readonly TempatLain[] = [
  {
    href: '/laporan/meja',
    label: teks('Periksa laporan', 'Check reports'),
    keterangan: teks('Laporan bulanan semua desa, yang janggal dulu', 'Monthly reports of all villages, odd ones first'),
    icon: 'centang',
    peran: ['pkb'],
  },
  {
    href: '/register',
    label: teks('Register PUS', 'Couples register'),
    keterangan: teks('Periksa tiap pasangan bulan ini, satu ketukan', 'Check each couple this month, one tap each'),
    icon: 'tabel',
  },
  {
    href: '/krs',
    label: teks('Daftar KRS', 'Families at risk'),
    keterangan: teks('Verval, pendampingan, dan yang keluar dari daftar', 'Verification, assistance, and who left the list'),
    icon: 'keluarga',
  },
  {
    href: '/posyandu',
    label: teks('Posyandu', 'Posyandu'),
    keterangan: teks('Timbang dan ukur balita satu per satu', 'Weigh and measure the young children one by one'),
    icon: 'grafik',
  },
  {
    href: '/poktan',
    label: teks('Kelompok', 'Groups'),
    keterangan: teks('BKB, BKR, BKL, UPPKA, PIK-R: anggota dan pertemuan', 'BKB, BKR, BKL, UPPKA, PIK-R: members and meetings'),
    icon: 'orang',
  },
  {
    href: '/kie',
    label: teks('KIE kelompok atau acara', 'Group sessions and events'),
    keterangan: teks('Catat penyuluhan di arisan, posyandu, acara desa', 'Record talks at gatherings, posyandu, village events'),
    icon: 'kelompok',
  },
  {
    href: '/institusi',
    label: teks('Institusi', 'Institution'),
    keterangan: teks('PPKBD, Sub-PPKBD, Kelompok KB: pengurus, pertemuan, kas', 'PPKBD, Sub-PPKBD, Kelompok KB: officers, meetings, money'),
    icon: 'gedung',
  },
  {
    href: '/kelas',
    label: teks('Kelas dan nilai', 'Class and score'),
    keterangan: teks('Enam peran, yang masih kurang, dan pembinaan', 'Six roles, what is missing, and coaching'),
    icon: 'grafik',
  },
  {
    href: '/kader',
    label: teks('Kader', 'Cadres'),
    keterangan: teks('Orangnya, tugasnya, pelatihannya', 'The people, their assignments and trainings'),
    icon: 'orang',
  },
  {
    href: '/peta',
    label: teks('Peta sasaran', 'Target map'),
    keterangan: teks('Keluarga di RT menurut keadaannya', 'Families of the RT by status'),
    icon: 'peta',
  },
  {
    href: '/materi',
    label: teks('Materi untuk ditunjukkan', 'Materials to show'),
    keterangan: teks('Gambar dan kalimat pendek per topik KIE', 'Pictures and short words for each topic'),
    icon: 'buku',
  },
  {
    href: '/saji',
    label: teks('SAJI', 'SAJI'),
    keterangan: teks('Empat langkah berbicara dengan keluarga', 'Four steps of a talk with a family'),
    icon: 'bicara',
  },
  {
    href: '/pelajaran',
    label: teks('Pelajaran', 'Lessons'),
    keterangan: teks('Belajar sebentar dan jawab soal, juga tanpa sinyal', 'Learn a little and answer questions, without a signal too'),
    icon: 'buku',
  },
  {
    href: '/acara',
    label: teks('Acara', 'Gatherings'),
    keterangan: teks('Undangan, kartu peserta, susunan acara, tes', 'Invitations, pass, programme, tests'),
    icon: 'kelompok',
  },
  {
    href: '/ganda',
    label: teks('Kemungkinan ganda', 'Possible duplicates'),
    keterangan: teks('Orang yang mungkin tercatat dua kali', 'People who may be recorded twice'),
    icon: 'keluarga',
    peran: ['ppkbd', 'pkb'],
  },
  {
    href: '/kiriman',
    label: teks('Kiriman', 'Sending'),
    keterangan: teks('Yang menunggu sinyal, bahasa, dan keluar', 'What waits for a signal, language, and signing out'),
    icon: 'awan',
  },
];

/** The places offered to a role, in order. */
export const listTempatLain = (peran: Peran): TempatLain[] => TEMPAT_LAIN.filter((satu) => satu.peran === undefined || satu.peran.includes(peran));
