// Small counts of health facts are withheld from whoever does not see the village by name (indicators.md 1, rule 6; docs/decisions/0013).
import type { AngkaPerIndikator, Indikator } from './indikator.ts';

/** Why a figure is withheld. `kecil`: fewer than the limit, zero among them; `ikut`: so that another one cannot be worked out from a sum. */
export type Samar = 'kecil' | 'ikut';
export type SamarPerIndikator = { readonly [indikatorId: string]: Samar };

/** Whether small counts may tell about a person's health: families and couples unless the indicator says no, other subjects only if it says so. */
export const isRawan = ({ isRawan, subjek }: Pick<Indikator, 'isRawan' | 'subjek'>): boolean => isRawan ?? (subjek === 'keluarga' || subjek === 'pus');

const diawali = (daftar: readonly Indikator[], awal: string): string[] => daftar.filter(({ id }) => id.startsWith(awal)).map(({ id }) => id);

/** Indicators of one village that add up to a figure shown beside them: of each group, one alone is never withheld. */
export function listTautan(daftar: readonly Indikator[]): string[][] {
  const kotak = diawali(daftar, 'B7.');
  return [
    diawali(daftar, 'A7.'),
    diawali(daftar, 'B4.'),
    ['B2', ...kotak],
    ['B6', 'B7.iat', 'B7.tial'],
    diawali(daftar, 'C7.'),
    ['B10', ...diawali(daftar, 'B10.')],
    ['C1', 'C1.tidak', 'C1.belum'],
    ['B1', 'C5.bukan-modern'],
  ];
}

/**
 * A count that no indicator gives by itself and several have as their denominator: where it is small, all that carry it are withheld, those
 * that are no health facts themselves among them. `id` is of no indicator.
 */
export const PENYEBUT_BERSAMA: readonly { readonly id: string; readonly dari: string; readonly pembawa: readonly string[] }[] = [
  { id: 'C1/penyebut', dari: 'C1', pembawa: ['C1', 'C2', 'C11'] },
];

/** The figures with those denominators beside them, as counts. */
export const denganPenyebut = (angka: AngkaPerIndikator): AngkaPerIndikator => ({
  ...angka,
  ...Object.fromEntries(
    PENYEBUT_BERSAMA.flatMap(({ id, dari }) => {
      const penyebut = angka[dari]?.penyebut ?? null;
      return penyebut === null ? [] : [[id, { pembilang: penyebut, penyebut: null }]];
    }),
  ),
});

/** Figures that tell the count of another one: as their denominator, or as the same count beside another denominator. They are withheld with it. */
export function listPembuka(daftar: readonly Indikator[]): ReadonlyMap<string, readonly string[]> {
  const modern = ['B1', 'B8', 'B3', 'B5'];
  const kembar = (['bkb', 'bkr', 'bkl', 'uppka'] as const).map((jenis) => [`D6.${jenis}`, `${jenis.toUpperCase()}.kb`] as const);
  return new Map<string, readonly string[]>([
    ['B1', modern],
    ['B8', modern],
    ['B2', diawali(daftar, 'B4.')],
    ['B10', ['B12']],
    ['C1', ['C3', 'C4', ...diawali(daftar, 'C7.'), 'C8', 'C9']],
    ['C9', diawali(daftar, 'C10.')],
    ['C13', diawali(daftar, 'C14.')],
    ['A4', ['C6.muda']],
    ['C6.muda', ['A4']],
    ...PENYEBUT_BERSAMA.map(({ id, pembawa }): [string, readonly string[]] => [id, pembawa]),
    ['D8.bkb', ['BKB.sesuai']],
    ['BKB.sesuai', ['D8.bkb']],
    ...kembar.flatMap(([a, b]): [string, readonly string[]][] => [
      [a, [b]],
      [b, [a]],
    ]),
  ]);
}

/** Indicators of one area and month that are withheld. */
export type Tertutup = ReadonlySet<string>;

/** Which of these figures are withheld, and why. */
export const sebabTertutup = (angka: AngkaPerIndikator, tertutup: Tertutup, batas: number): SamarPerIndikator =>
  Object.fromEntries(
    [...tertutup].flatMap((id) => {
      const satu = angka[id];
      return satu ? [[id, satu.pembilang < batas ? 'kecil' : 'ikut'] as const] : [];
    }),
  );

/** The figures without those withheld. */
export const tanpaSamar = (angka: AngkaPerIndikator, samar: SamarPerIndikator): AngkaPerIndikator =>
  Object.fromEntries(Object.entries(angka).filter(([id]) => samar[id] === undefined));
