// What is taught at the meetings of each kind of group, older lists included, and the recap column each topic counts in.
import { labelPilihan, type Pilihan, type Teks, teks } from '../teks.ts';
import type { JenisPoktan } from './pilihan.ts';

/** The columns of the monthly recap (SIGA tables per desa, 2025). */
export type KolomMateri = 'oth' | 'hpk' | 'kkb-lain' | 'pkbr' | 'dimensi' | 'pjp' | 'pra-lansia' | 'lansia-lain' | 'usaha' | 'keuangan' | 'kespro' | 'lainnya';

/** A topic; which column it counts in is Lini's reading, the official mapping was not found. */
export type Materi = Pilihan & { readonly kolom: KolomMateri };

const materi = (nilai: string, kolom: KolomMateri, id: string, en: string): Materi => ({ nilai, kolom, label: teks(id, en) });
const LAINNYA = materi('lainnya', 'lainnya', 'Lainnya', 'Other');

/** The list of the newer app first, then the nine books of the 2020 screens. */
const BKB: readonly Materi[] = [
  materi('oth-0-6', 'oth', 'Orang Tua Hebat 0-6 tahun', 'Great parents, 0-6 years'),
  materi('oth-6-10', 'oth', 'Orang Tua Hebat 6-10 tahun', 'Great parents, 6-10 years'),
  materi('hpk-1000', 'hpk', 'Pengasuhan 1000 HPK', 'Care in the first 1000 days'),
  materi('karakter-8-fungsi', 'kkb-lain', 'Nilai karakter 8 fungsi keluarga', 'Character and the eight family functions'),
  materi('peran-ayah', 'kkb-lain', 'Peran ayah', "The father's part"),
  materi('kesadaran-hukum', 'kkb-lain', 'Kesadaran hukum', 'Legal awareness'),
  materi('ortu-bekerja', 'kkb-lain', 'Pengasuhan orang tua bekerja', 'Care by working parents'),
  materi('bkb-hi', 'kkb-lain', 'BKB HI (holistik integratif)', 'BKB HI'),
  materi('bkb-emas', 'kkb-lain', 'BKB Emas', 'BKB Emas'),
  materi('kie-kb-kespro', 'kespro', 'KIE KB dan kespro', 'Contraception and reproductive health'),
  materi('bersiap-ortu', 'kkb-lain', 'Bersiap menjadi orang tua', 'Becoming a parent'),
  materi('pengaruh-media', 'kkb-lain', 'Menjaga anak dari pengaruh media', 'Children and media'),
  materi('peran-ortu', 'kkb-lain', 'Memahami peran orang tua', 'The role of parents'),
  materi('mendorong-tumbuh-kembang', 'kkb-lain', 'Mendorong tumbuh kembang anak', 'Encouraging growth'),
  materi('kespro-balita', 'kespro', 'Menjaga kesehatan reproduksi balita', 'Reproductive health of children'),
  materi('konsep-diri-ortu', 'kkb-lain', 'Konsep diri orang tua', "The parents' idea of themselves"),
  materi('membantu-tumbuh-kembang', 'kkb-lain', 'Membantu tumbuh kembang balita', 'Helping growth'),
  materi('karakter-sejak-dini', 'kkb-lain', 'Membentuk karakter sejak dini', 'Forming character'),
  materi('kespro', 'kespro', 'Kesehatan reproduksi', 'Reproductive health'),
  LAINNYA,
];

const BKR: readonly Materi[] = [
  materi('pup', 'pkbr', 'Pendewasaan usia perkawinan (PUP)', 'Against early marriage'),
  materi('pubertas', 'pkbr', 'Pubertas', 'Puberty'),
  materi('seksualitas-remaja', 'pkbr', 'Seksualitas remaja', 'Sexuality of adolescents'),
  materi('reproduksi', 'kespro', 'Reproduksi', 'Reproduction'),
  materi('kesehatan-gizi', 'pkbr', 'Kesehatan, termasuk gizi', 'Health and nutrition'),
  materi('perilaku-berisiko', 'pkbr', 'Perilaku berisiko', 'Risky behaviour'),
  materi('tindakan-berbahaya', 'pkbr', 'Tindakan berbahaya', 'Dangerous acts'),
  materi('tugas-perkembangan', 'pkbr', 'Tugas perkembangan dan fungsi keluarga', 'Developmental tasks and family functions'),
  materi('kesiapan-berkeluarga', 'pkbr', 'Kesiapan berkeluarga', 'Readiness for family life'),
  materi('pengasuhan-keluarga-sehat', 'pkbr', 'Pengasuhan keluarga sehat', 'Healthy family care'),
  materi('8-fungsi', 'pkbr', 'Delapan fungsi keluarga', 'Eight family functions'),
  materi('nkkbs', 'pkbr', 'NKKBS', 'Norms of the small, prosperous family'),
  materi('gender', 'pkbr', 'Nilai gender', 'Gender'),
  materi('seksualitas', 'pkbr', 'Seksualitas', 'Sexuality'),
  materi('napza', 'pkbr', 'NAPZA', 'Drugs'),
  materi('hiv-aids', 'pkbr', 'HIV/AIDS', 'HIV/AIDS'),
  materi('komunikasi', 'pkbr', 'Komunikasi efektif orang tua dan remaja', 'Communication of parents and adolescents'),
  materi('peran-ortu', 'pkbr', 'Peran orang tua', 'The role of parents'),
  materi('kebersihan-diri', 'pkbr', 'Kebersihan diri', 'Hygiene'),
  materi('gizi-remaja', 'pkbr', 'Gizi remaja', 'Nutrition of adolescents'),
  materi('kespro', 'kespro', 'Kesehatan reproduksi', 'Reproductive health'),
  LAINNYA,
];

const BKL: readonly Materi[] = [
  materi('konsep-tangguh', 'lansia-lain', 'Konsep dasar lansia tangguh', 'The idea of strong old age'),
  materi('spiritual', 'dimensi', 'Dimensi spiritual', 'Spiritual dimension'),
  materi('intelektual', 'dimensi', 'Dimensi intelektual', 'Intellectual dimension'),
  materi('fisik', 'dimensi', 'Dimensi fisik', 'Physical dimension'),
  materi('emosional', 'dimensi', 'Dimensi emosional', 'Emotional dimension'),
  materi('sosial', 'dimensi', 'Dimensi sosial kemasyarakatan', 'Social dimension'),
  materi('vokasional', 'dimensi', 'Dimensi profesional vokasional', 'Vocational dimension'),
  materi('lingkungan', 'dimensi', 'Dimensi lingkungan', 'Environmental dimension'),
  materi('pjp', 'pjp', 'Perawatan jangka panjang (PJP)', 'Long-term care'),
  materi('pra-lansia', 'pra-lansia', 'Menyiapkan pra-lansia', 'Preparing for old age'),
  materi('kebijakan', 'lansia-lain', 'Kebijakan pembangunan keluarga', 'Policy of family development'),
  materi('kespro', 'kespro', 'KB dan kesehatan reproduksi', 'Contraception and reproductive health'),
  LAINNYA,
];

const UPPKA: readonly Materi[] = [
  materi('usaha-ekonomi', 'usaha', 'Usaha ekonomi keluarga', 'Family business'),
  materi('produksi', 'usaha', 'Keterampilan produksi', 'Production skills'),
  materi('manajemen-usaha', 'usaha', 'Mengelola usaha kecil', 'Running a small business'),
  materi('pemasaran', 'usaha', 'Pemasaran', 'Marketing'),
  materi('keuangan-keluarga', 'keuangan', 'Pengelolaan keuangan keluarga', 'Family finance'),
  materi('kb-kespro', 'kespro', 'KB dan kesehatan reproduksi', 'Contraception and reproductive health'),
  LAINNYA,
];

const PIKR: readonly Materi[] = [
  materi('pkbr', 'pkbr', 'PKBR (penyiapan kehidupan berkeluarga)', 'Preparing for family life'),
  materi('pup', 'pkbr', 'Pendewasaan usia perkawinan (PUP)', 'Against early marriage'),
  materi('seksualitas', 'pkbr', 'TRIAD KRR: seksualitas', 'Sexuality'),
  materi('hiv-aids', 'pkbr', 'TRIAD KRR: HIV/AIDS', 'HIV/AIDS'),
  materi('napza', 'pkbr', 'TRIAD KRR: NAPZA', 'Drugs'),
  materi('hak-reproduksi', 'pkbr', 'Hak reproduksi', 'Reproductive rights'),
  materi('kecakapan-hidup', 'pkbr', 'Kecakapan hidup', 'Life skills'),
  LAINNYA,
];

/** The topics of each kind of group. */
export const MATERI: Readonly<Record<JenisPoktan, readonly Materi[]>> = { bkb: BKB, bkr: BKR, bkl: BKL, uppka: UPPKA, pikr: PIKR };

/** The columns of the recap of each kind of group, in the order of SIGA. */
export const KOLOM_MATERI: Readonly<Record<JenisPoktan, readonly KolomMateri[]>> = {
  bkb: ['oth', 'hpk', 'kkb-lain', 'kespro', 'lainnya'],
  bkr: ['pkbr', 'kespro', 'lainnya'],
  bkl: ['dimensi', 'pjp', 'pra-lansia', 'lansia-lain', 'kespro', 'lainnya'],
  uppka: ['usaha', 'keuangan', 'kespro', 'lainnya'],
  pikr: ['pkbr', 'lainnya'],
};

export const LABEL_KOLOM: Readonly<Record<KolomMateri, Teks>> = {
  oth: teks('Orang Tua Hebat', 'Great parents'),
  hpk: teks('1000 HPK', 'First 1000 days'),
  'kkb-lain': teks('KKB lainnya', 'Other on raising children'),
  pkbr: teks('PKBR', 'Preparing for family life'),
  dimensi: teks('dimensi lansia tangguh', 'dimensions of strong old age'),
  pjp: teks('PJP', 'long-term care'),
  'pra-lansia': teks('pra-lansia', 'preparing for old age'),
  'lansia-lain': teks('kelanjutusiaan lainnya', 'other on old age'),
  usaha: teks('usaha ekonomi keluarga', 'family business'),
  keuangan: teks('pengelolaan keuangan keluarga', 'family finance'),
  kespro: teks('KB dan kespro', 'contraception and reproductive health'),
  lainnya: teks('lainnya', 'other'),
};

/** Whether a topic is on the list of a kind of group. */
export const isMateri = (jenis: JenisPoktan, nilai: string): boolean => MATERI[jenis].some((satu) => satu.nilai === nilai);

/** The column a topic counts in; one that no list knows any more counts as other. */
export const kolomMateri = (jenis: JenisPoktan, nilai: string): KolomMateri => MATERI[jenis].find((satu) => satu.nilai === nilai)?.kolom ?? 'lainnya';

/** The name of a topic in the words of its kind of group. */
export const labelMateri = (jenis: JenisPoktan | null, nilai: string): Teks =>
  labelPilihan(jenis === null ? Object.values(MATERI).flat() : MATERI[jenis], nilai);
