// The closed list of evidence a rubric line may ask for, and the record of it over the last closed months.
import { PERAN_BAKTI, type PeranBakti } from '../../institusi/pilihan.ts';
import type { Bulan } from '../../tanggal.ts';
import { type Teks, teks } from '../../teks.ts';

/**
 * How a line is compared: `paling-sedikit` the evidence reaches the number; `ya` as that, and the number is 1; `di-bawah` the
 * evidence is an age that must stay under the number.
 */
export type ArahBukti = 'paling-sedikit' | 'ya' | 'di-bawah';

type Uraian = {
  readonly peran: PeranBakti;
  readonly label: Teks;
  readonly satuan: Teks;
  readonly arah: ArahBukti;
  /** Gathered over the period: its threshold shrinks with a period shorter than twelve months. */
  readonly isPerTahun: boolean;
};

const KALI = teks('kali', 'times');
const ORANG = teks('orang', 'people');
const BULAN = teks('bulan', 'months');
const YA = teks('', '');

const satu = (peran: PeranBakti, label: Teks, satuan: Teks, arah: ArahBukti, isPerTahun: boolean): Uraian => ({ peran, label, satuan, arah, isPerTahun });
const tetap = (peran: PeranBakti, label: Teks, satuan: Teks): Uraian => satu(peran, label, satuan, 'paling-sedikit', false);
const tahunan = (peran: PeranBakti, label: Teks, satuan: Teks): Uraian => satu(peran, label, satuan, 'paling-sedikit', true);
const pelajaran = (peran: PeranBakti, tentang: Teks): Uraian =>
  tetap(peran, teks(`Pelajaran tentang ${tentang.id} yang lulus`, `Lessons passed about ${tentang.en}`), teks('pelajaran', 'lessons'));
const ya = (peran: PeranBakti, label: Teks): Uraian => satu(peran, label, YA, 'ya', false);

/** Every key of evidence, by role, in the order the screens show it (imp-classification.md 3). */
export const BUKTI = {
  petugas: tetap('pengorganisasian', teks('Kader aktif yang tercatat', 'Active cadres named'), ORANG),
  sk: ya('pengorganisasian', teks('SK masih berlaku', 'Decree in force')),
  kolektif: ya('pengorganisasian', teks('Pengurus kolektif, bukan satu orang', 'Collective management, not one person')),
  'peran-terbagi': tetap('pengorganisasian', teks('Peran yang sudah ada pemegangnya', 'Roles that somebody holds'), teks('peran', 'roles')),
  rencana: tahunan('pengorganisasian', teks('Rencana kegiatan tertulis', 'Written plan of activities'), teks('kegiatan', 'activities')),
  pertemuan: tahunan(
    'pertemuan',
    teks('Pertemuan yang dihadiri 2 orang atau lebih, dengan notulen atau foto', 'Meetings of two or more, with minutes or a photo'),
    KALI,
  ),
  'rakor-desa': tahunan('pertemuan', teks('Rakor desa, dengan notulen atau foto', 'Village coordination meetings, with minutes or a photo'), KALI),
  kie: tahunan('kie', teks('Penyuluhan (KIE)', 'KIE sessions'), KALI),
  topik: tahunan('kie', teks('Topik penyuluhan yang berbeda', 'Different KIE topics'), teks('topik', 'topics')),
  'kunjungan-konseling': tahunan('kie', teks('Kunjungan atau konseling', 'Visits or counselling talks'), KALI),
  kunjungan: tahunan('kie', teks('Kunjungan keluarga', 'Visits to families'), KALI),
  tokoh: tahunan('kie', teks('Penyuluhan yang dihadiri tokoh', 'KIE sessions with community leaders'), KALI),
  pendataan: tahunan('pencatatan', teks('Keluarga yang didata atau datanya diperbarui', 'Families registered or updated'), teks('keluarga', 'families')),
  laporan: tahunan('pencatatan', teks('Laporan bulanan terkirim', 'Monthly reports sent'), KALI),
  'laporan-tepat': tahunan('pencatatan', teks('Laporan bulanan tepat waktu', 'Monthly reports on time'), KALI),
  peta: satu('pencatatan', teks('Umur pemeriksaan peta sasaran', 'Age of the last look at the target map'), BULAN, 'di-bawah', false),
  intervensi: tahunan('pencatatan', teks('Tindakan yang dipilih dari peta sasaran', 'Actions chosen from the target map'), KALI),
  'macam-layanan': tahunan('pelayanan', teks('Macam pelayanan', 'Kinds of service'), teks('macam', 'kinds')),
  poktan: tahunan('pelayanan', teks('Jenis poktan yang dibina', 'Kinds of group guided'), teks('jenis', 'kinds')),
  'poktan-rutin': tahunan('pelayanan', teks('Jenis poktan binaan yang rutin bertemu', 'Kinds of group guided that meet regularly'), teks('jenis', 'kinds')),
  'bulan-sendiri': tahunan('kemandirian', teks('Bulan dengan dana swadaya atau mitra', 'Months with own funds or a partner'), BULAN),
  'bagian-sendiri': tetap(
    'kemandirian',
    teks('Bagian biaya yang dibayar swadaya atau mitra', 'Share of the cost paid by own funds or a partner'),
    teks('persen', 'percent'),
  ),
  'pelajaran-pengorganisasian': pelajaran('pengorganisasian', teks('pengorganisasian', 'organising')),
  'pelajaran-pertemuan': pelajaran('pertemuan', teks('pertemuan', 'meetings')),
  'pelajaran-kie': pelajaran('kie', teks('KIE dan konseling', 'KIE and counselling')),
  'pelajaran-pencatatan': pelajaran('pencatatan', teks('pencatatan dan pemetaan', 'recording and mapping')),
  'pelajaran-pelayanan': pelajaran('pelayanan', teks('pelayanan kegiatan', 'services')),
  'pelajaran-kemandirian': pelajaran('kemandirian', teks('kemandirian', 'self-reliance')),
} as const satisfies Record<string, Uraian>;

export type KunciBukti = keyof typeof BUKTI;
export const KUNCI_BUKTI = Object.keys(BUKTI) as KunciBukti[];

/** The key of the lessons of a role. The rubric Lini begins with asks none of them; an office's may. */
export const kunciPelajaran = (peran: PeranBakti): `pelajaran-${PeranBakti}` => `pelajaran-${peran}`;

/** Something for the lessons of each role, by key. */
export const buktiPelajaran = <Nilai>(isi: (peran: PeranBakti) => Nilai): Record<`pelajaran-${PeranBakti}`, Nilai> =>
  Object.fromEntries(PERAN_BAKTI.map(({ nilai }) => [kunciPelajaran(nilai), isi(nilai)])) as Record<`pelajaran-${PeranBakti}`, Nilai>;

/** What a key of evidence is about, with the types of the list widened. */
export const uraianBukti = (kunci: KunciBukti): Uraian => BUKTI[kunci];

/** All but the one that a rubric's own number of months decides. */
export type KunciAngka = Exclude<KunciBukti, 'poktan-rutin'>;

/** The kinds of group an institution guided, each with the months of the period in which it met. */
export type PoktanDibina = { readonly jenis: string; readonly bulan: number };

/** The evidence of one institution over its last closed months. Null: not known, or nothing to take a share of; never zero. */
export type BuktiTahun = {
  /** The last closed month looked at. */
  readonly sampai: Bulan;
  /** How many closed months it spans, 1 to 12. */
  readonly bulan: number;
  readonly angka: Readonly<Record<KunciAngka, number | null>>;
  /** The KIE evidence when a session that was a meeting too counts as a meeting only (edge rule `dualCount`). */
  readonly tanpaGanda: { readonly kie: number; readonly topik: number };
  readonly poktan: readonly PoktanDibina[];
};
