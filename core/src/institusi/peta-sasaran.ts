// The target map: each family as one letter and tone, by what the map is asked about (imp-cadres.md 5, role 4).
import { isHadir } from '../keluarga/keluarga.ts';
import type { Parameter } from '../parameter/parameter.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { type KotakPus, LABEL_KOTAK } from '../pus/kotak.ts';
import { bulanPenuh } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';

/** How a class is coloured; the letter says the same without colour. */
export type NadaPeta = 'good' | 'warn' | 'bad' | 'info' | 'neutral';

export type GolonganPeta = { readonly huruf: string; readonly label: Teks; readonly nada: NadaPeta };

export type CaraPeta = {
  readonly id: string;
  readonly judul: Teks;
  /** Most urgent first: a family with two couples gets the more urgent letter. */
  readonly golongan: readonly GolonganPeta[];
  /** The index into `golongan`. */
  readonly golongkan: (potret: KeluargaPotret, parameter: Parameter) => number;
};

const golongan = (huruf: string, nada: NadaPeta, id: string, en: string): GolonganPeta => ({ huruf, nada, label: teks(id, en) });

const BUKAN_PUS = golongan('–', 'neutral', 'Bukan PUS', 'No couple of reproductive age');

const KOTAK: readonly { readonly kotak: KotakPus; readonly huruf: string; readonly nada: NadaPeta }[] = [
  { kotak: 'belum', huruf: '?', nada: 'neutral' },
  { kotak: 'tial', huruf: 'L', nada: 'bad' },
  { kotak: 'iat', huruf: 'T', nada: 'warn' },
  { kotak: 'hamil', huruf: 'H', nada: 'info' },
  { kotak: 'ias', huruf: 'S', nada: 'neutral' },
  { kotak: 'pa', huruf: 'K', nada: 'good' },
];

const menurutPus: CaraPeta = {
  id: 'pus',
  judul: teks('PUS dan KB', 'Couples and contraception'),
  golongan: [...KOTAK.map(({ kotak, huruf, nada }) => ({ huruf, nada, label: LABEL_KOTAK[kotak] })), BUKAN_PUS],
  golongkan: ({ pus }) => {
    const letak = KOTAK.findIndex(({ kotak }) => pus.some((satu) => satu.kotak === kotak));
    return letak === -1 ? KOTAK.length : letak;
  },
};

const menurutUnmet: CaraPeta = {
  id: 'unmet',
  judul: teks('Unmet need', 'Unmet need'),
  golongan: [
    golongan('U', 'bad', 'Unmet need: tidak ber-KB, tidak ingin hamil sekarang', 'Unmet need'),
    golongan('?', 'warn', 'Belum didata', 'Not asked yet'),
    golongan('P', 'good', 'PUS lain', 'Other couples'),
    BUKAN_PUS,
  ],
  golongkan: ({ pus }) => {
    if (pus.some(({ kotak }) => kotak === 'iat' || kotak === 'tial')) return 0;
    if (pus.some(({ kotak }) => kotak === 'belum')) return 1;
    return pus.length > 0 ? 2 : 3;
  },
};

const HASIL_KRS = ['krs', 'belum-lengkap', 'tidak-berisiko', 'bukan-sasaran'] as const;

const menurutKrs: CaraPeta = {
  id: 'krs',
  judul: teks('Risiko stunting', 'Risk of stunting'),
  golongan: [
    golongan('R', 'bad', 'Berisiko stunting (KRS)', 'At risk of stunting'),
    golongan('?', 'warn', 'Data belum lengkap', 'Data not complete'),
    golongan('A', 'good', 'Sasaran, tidak berisiko', 'Target, not at risk'),
    golongan('–', 'neutral', 'Bukan sasaran', 'Not a target family'),
  ],
  golongkan: ({ krs }) => HASIL_KRS.indexOf(krs.hasil),
};

const menurutAnak: CaraPeta = {
  id: 'anak',
  judul: teks('Hamil, baduta, balita', 'Pregnant, under two, under five'),
  golongan: [
    golongan('H', 'info', 'Ada ibu hamil', 'Pregnant woman'),
    golongan('B', 'warn', 'Ada baduta (di bawah 2 tahun)', 'Child under two'),
    golongan('L', 'good', 'Ada balita (2 sampai 5 tahun)', 'Child of two to five'),
    golongan('–', 'neutral', 'Tidak ada', 'None'),
  ],
  golongkan: ({ pus, keluarga, pada }, parameter) => {
    if (pus.some(({ kotak }) => kotak === 'hamil')) return 0;
    const umur = [...keluarga.anggota.values()].flatMap((satu) => (isHadir(satu) && satu.lahir !== null ? bulanPenuh(satu.lahir, pada) : []));
    if (umur.some((bulan) => bulan < parameter['krs.badutaMonthsExclusive'])) return 1;
    return umur.some((bulan) => bulan < parameter['krs.balitaMonthsExclusive']) ? 2 : 3;
  },
};

const menurutKunjungan: CaraPeta = {
  id: 'kunjungan',
  judul: teks('Kunjungan bulan ini', 'Visits this month'),
  golongan: [golongan('B', 'warn', 'Belum dikunjungi', 'Not visited'), golongan('K', 'good', 'Sudah dikunjungi', 'Visited')],
  golongkan: ({ kunjungan }) => (kunjungan > 0 ? 1 : 0),
};

/** What the map can be coloured by, in the order of the choice. */
export const CARA_PETA: readonly CaraPeta[] = [menurutPus, menurutUnmet, menurutKrs, menurutAnak, menurutKunjungan];
