// The sections of the dashboard: which indicators each one shows. Made from the registry by the letters an id begins with, so that a new
// indicator stands in its section by itself.
import type { Indikator } from '@lini/core/indikator/indikator.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

/** Indicators under one heading of a section's list. */
export type Kelompok = { readonly kunci: string; readonly judul: Teks; readonly indikator: readonly Indikator[] };

export type Bagian = {
  /** In the address. */
  readonly id: string;
  readonly judul: Teks;
  readonly kelompok: readonly Kelompok[];
  readonly indikator: readonly Indikator[];
  /** The figures on the tiles, at most eight. */
  readonly pokok: readonly Indikator[];
};

type RancanganKelompok = { readonly judul: Teks; readonly awalan: readonly string[] };
type Rancangan = { readonly id: string; readonly judul: Teks; readonly kelompok: readonly RancanganKelompok[]; readonly pokok?: readonly string[] };

const kelompok = (judul: Teks, ...awalan: readonly string[]): RancanganKelompok => ({ judul, awalan });

/** By letters, or by a whole number (`C13`) where single indicators of some letters belong elsewhere. */
const RANCANGAN: readonly Rancangan[] = [
  {
    id: 'keluarga',
    judul: teks('Keluarga', 'Families'),
    kelompok: [kelompok(teks('Keluarga dan PUS', 'Families and couples'), 'A'), kelompok(teks('Umur kawin pertama', 'Age at first marriage'), 'A7')],
  },
  { id: 'kb', judul: teks('KB', 'Contraception'), kelompok: [kelompok(teks('Pelayanan dan peserta KB', 'Services and users'), 'B')] },
  { id: 'stunting', judul: teks('Risiko stunting', 'Stunting risk'), kelompok: [kelompok(teks('Risiko dan pendampingan', 'Risk and assistance'), 'C')] },
  {
    id: 'anak',
    judul: teks('Ibu dan anak', 'Mother and child'),
    kelompok: [
      kelompok(teks('Ibu hamil', 'Pregnant mothers'), 'C13', 'C14', 'C15'),
      kelompok(teks('Anak', 'Children'), 'C16', 'F4'),
      kelompok(teks('Calon pengantin', 'Couples about to marry'), 'C17'),
    ],
  },
  {
    id: 'poktan',
    judul: teks('Poktan', 'Groups'),
    pokok: ['D1.bkb', 'D1.bkr', 'D1.bkl', 'D1.uppka', 'D1.pikr', 'D4.bkb', 'D4.bkr', 'D4.bkl'],
    kelompok: [
      kelompok(teks('Semua kelompok', 'All groups'), 'D'),
      kelompok(teks('BKB, Bina Keluarga Balita', 'BKB, families with small children'), 'BKB'),
      kelompok(teks('BKR, Bina Keluarga Remaja', 'BKR, families with adolescents'), 'BKR'),
      kelompok(teks('BKL, Bina Keluarga Lansia', 'BKL, families with elderly'), 'BKL'),
      kelompok(teks('UPPKA, usaha keluarga', 'UPPKA, family business'), 'UPPKA'),
      kelompok(teks('PIK-R, remaja', 'PIK-R, adolescents'), 'PIKR'),
    ],
  },
  { id: 'kie', judul: teks('KIE', 'Outreach'), kelompok: [kelompok(teks('KIE dan konseling', 'Outreach and counselling'), 'KIE')] },
  {
    id: 'kader',
    judul: teks('Kader', 'Cadres'),
    kelompok: [
      kelompok(teks('Kader dan laporan', 'Cadres and reports'), 'E'),
      kelompok(teks('Institusi', 'Institutions'), 'IMP'),
      kelompok(teks('Rekap kartu K/0', 'Recap of the cards (K/0)'), 'K0'),
    ],
  },
];

const DIKENAL: ReadonlySet<string> = new Set(RANCANGAN.flatMap((satu) => satu.kelompok.flatMap(({ awalan }) => awalan)));

/** What tells the group of an id: `BKB.hadir` is `BKB`, `B4.iud` is `B`, and `C13` itself where a group names it. */
export function awalanIndikator(id: string): string {
  const utuh = id.split('.')[0] ?? '';
  return DIKENAL.has(utuh) ? utuh : (/^[A-Z]+/.exec(id)?.[0] ?? '');
}

const BANYAK_POKOK = 8;

/** Those the section names first, then whole indicators, then the parts of one (`B4.iud`), each kept in the order of the registry. */
function pilihPokok(daftar: readonly Indikator[], dulu: readonly string[] = []): readonly Indikator[] {
  const urutan = ({ id }: Indikator) => (dulu.includes(id) ? 0 : id.includes('.') ? 2 : 1);
  return daftar.toSorted((a, b) => urutan(a) - urutan(b)).slice(0, BANYAK_POKOK);
}

function susunBagian(rancangan: Rancangan, semua: readonly Indikator[]): Bagian {
  const berisi = rancangan.kelompok
    .map(({ judul, awalan }) => ({ kunci: awalan.join(), judul, indikator: semua.filter(({ id }) => awalan.includes(awalanIndikator(id))) }))
    .filter((satu) => satu.indikator.length > 0);
  const indikator = berisi.flatMap((satu) => satu.indikator);
  return { id: rancangan.id, judul: rancangan.judul, kelompok: berisi, indikator, pokok: pilihPokok(indikator, rancangan.pokok) };
}

/** The sections that have indicators; letters that no section knows stand together in a last one. */
export function susunSemuaBagian(semua: readonly Indikator[]): readonly Bagian[] {
  const asing = [...new Set(semua.map(({ id }) => awalanIndikator(id)))].filter((awalan) => !DIKENAL.has(awalan));
  const sisa: Rancangan = { id: 'lainnya', judul: teks('Lainnya', 'Other'), kelompok: asing.map((awalan) => kelompok(teks(awalan, awalan), awalan)) };
  return [...RANCANGAN, sisa].map((satu) => susunBagian(satu, semua)).filter((satu) => satu.indikator.length > 0);
}

export const BAGIAN: readonly Bagian[] = susunSemuaBagian(INDIKATOR);

/** The section of an address; null is the first page, which has a little of each. */
export const findBagian = (id: string | null): Bagian | null => BAGIAN.find((satu) => satu.id === id) ?? null;
