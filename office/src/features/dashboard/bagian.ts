// The sections of the dashboard: which indicators each one shows. Made from the registry by the letters an id begins with, so that a new
// indicator stands in its section by itself.
import type { Indikator } from '@lini/core/indikator/indikator.ts';
import { INDIKATOR } from '@lini/core/registry.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

/** Indicators under one heading of a section's list. */
export type Kelompok = { readonly awalan: string; readonly judul: Teks; readonly indikator: readonly Indikator[] };

export type Bagian = {
  /** In the address. */
  readonly id: string;
  readonly judul: Teks;
  readonly kelompok: readonly Kelompok[];
  readonly indikator: readonly Indikator[];
  /** The figures on the tiles, at most eight. */
  readonly pokok: readonly Indikator[];
};

type Rancangan = { readonly id: string; readonly judul: Teks; readonly awalan: Readonly<Record<string, Teks>> };

const SISA = 'lainnya';
const RANCANGAN: readonly Rancangan[] = [
  { id: 'keluarga', judul: teks('Keluarga', 'Families'), awalan: { A: teks('Keluarga dan PUS', 'Families and couples') } },
  { id: 'kb', judul: teks('KB', 'Contraception'), awalan: { B: teks('Pelayanan dan peserta KB', 'Services and users') } },
  { id: 'stunting', judul: teks('Risiko stunting', 'Stunting risk'), awalan: { C: teks('Risiko dan pendampingan', 'Risk and assistance') } },
  { id: 'anak', judul: teks('Ibu dan anak', 'Mother and child'), awalan: { IA: teks('Ibu dan anak', 'Mother and child') } },
  {
    id: 'poktan',
    judul: teks('Poktan', 'Groups'),
    awalan: {
      D: teks('Semua kelompok', 'All groups'),
      BKB: teks('BKB, Bina Keluarga Balita', 'BKB, families with small children'),
      BKR: teks('BKR, Bina Keluarga Remaja', 'BKR, families with adolescents'),
      BKL: teks('BKL, Bina Keluarga Lansia', 'BKL, families with elderly'),
      UPPKA: teks('UPPKA, usaha keluarga', 'UPPKA, family business'),
      PIKR: teks('PIK-R, remaja', 'PIK-R, adolescents'),
    },
  },
  { id: 'kie', judul: teks('KIE', 'Outreach'), awalan: { KIE: teks('KIE dan konseling', 'Outreach and counselling') } },
  { id: 'kader', judul: teks('Kader', 'Cadres'), awalan: { E: teks('Kader dan laporan', 'Cadres and reports'), IMP: teks('Institusi', 'Institutions') } },
];

/** `BKB.hadir` → `BKB`; `B4.iud` → `B`. */
export const awalanIndikator = (id: string): string => /^[A-Z]+/.exec(id)?.[0] ?? '';

const BANYAK_POKOK = 8;

/** Whole indicators before the parts of one (`B4.iud`), each kept in the order of the registry. */
function pilihPokok(daftar: readonly Indikator[]): readonly Indikator[] {
  const isUtuh = ({ id }: Indikator) => !id.includes('.');
  return [...daftar.filter(isUtuh), ...daftar.filter((satu) => !isUtuh(satu))].slice(0, BANYAK_POKOK);
}

function susunBagian({ id, judul, awalan }: Rancangan, semua: readonly Indikator[]): Bagian {
  const kelompok = Object.entries(awalan)
    .map(([satu, judulKelompok]) => ({ awalan: satu, judul: judulKelompok, indikator: semua.filter((indikator) => awalanIndikator(indikator.id) === satu) }))
    .filter((satu) => satu.indikator.length > 0);
  const indikator = kelompok.flatMap((satu) => satu.indikator);
  return { id, judul, kelompok, indikator, pokok: pilihPokok(indikator) };
}

/** The sections that have indicators; letters that no section knows stand together in a last one. */
export function susunSemuaBagian(semua: readonly Indikator[]): readonly Bagian[] {
  const dikenal = new Set(RANCANGAN.flatMap(({ awalan }) => Object.keys(awalan)));
  const asing = [...new Set(semua.map(({ id }) => awalanIndikator(id)))].filter((awalan) => !dikenal.has(awalan));
  const sisa: Rancangan = {
    id: SISA,
    judul: teks('Lainnya', 'Other'),
    awalan: Object.fromEntries(asing.map((awalan) => [awalan, teks(awalan, awalan)])),
  };
  return [...RANCANGAN, sisa].map((satu) => susunBagian(satu, semua)).filter((satu) => satu.indikator.length > 0);
}

export const BAGIAN: readonly Bagian[] = susunSemuaBagian(INDIKATOR);

/** The section of an address; null is the first page, which has a little of each. */
export const findBagian = (id: string | null): Bagian | null => BAGIAN.find((satu) => satu.id === id) ?? null;
