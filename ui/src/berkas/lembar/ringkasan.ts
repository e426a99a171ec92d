// The few lines that are shared of a report: its title, place, month and main figures; no person. And names of files, without persons too.
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import type { SamarPerIndikator } from '@lini/core/indikator/samar.ts';
import { formatAngka } from '../../words/angka.ts';
import { t } from '../../words/t.ts';

/** The indicators whose counts are shared. */
export const INDIKATOR_RINGKASAN = ['A1', 'A2', 'B2', 'B6', 'C1'] as const;

const sebutan = (): Readonly<Record<(typeof INDIKATOR_RINGKASAN)[number], string>> => ({
  A1: t('Keluarga', 'Families'),
  A2: t('PUS', 'Couples (PUS)'),
  B2: t('Peserta KB aktif', 'Active users'),
  B6: t('Belum terlayani (unmet need)', 'Unmet need'),
  C1: t('Keluarga berisiko stunting', 'Families at risk of stunting'),
});

export type BahanRingkasan = {
  readonly judul: string;
  /** Village or area, in words. */
  readonly tempat: string;
  /** Month, in words. */
  readonly periode: string;
  /** Null: no figures are shared, only what the sheet is. */
  readonly angka: AngkaPerIndikator | null;
  /** Small counts that are not told: a message goes on to anybody (docs/decisions/0013). */
  readonly samar?: { readonly sebab: SamarPerIndikator; readonly batas: number };
};

/** The text; a small count that is withheld is `<5`, a figure that is missing a dash. */
export function susunRingkasan({ judul, tempat, periode, angka, samar }: BahanRingkasan): string {
  const nama = sebutan();
  const tulis = (id: string): string => (samar?.sebab[id] ? `<${samar.batas}` : formatAngka(angka?.[id]?.pembilang));
  const baris = angka ? INDIKATOR_RINGKASAN.map((id) => `${nama[id]}: ${tulis(id)}`) : [];
  return [`*${judul}*`, `${tempat}, ${periode}`, ...baris].join('\n');
}

/** The name of a file from its parts, in small letters and digits; empty parts are left out. */
export const namaBerkas = (...bagian: readonly (string | null)[]): string =>
  bagian.flatMap((satu) => (satu ? [satu.toLowerCase().replace(/[^a-z0-9.]+/g, '-')] : [])).join('-');
