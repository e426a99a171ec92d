// The papers of an Indonesian office in points: A4, and F4 (folio) of 215 x 330 mm.
import type { Lembar } from '@lini/core/laporan/lembar.ts';

const POIN_PER_MM = 72 / 25.4;
const MM = { a4: { width: 210, height: 297 }, f4: { width: 215, height: 330 } } as const;

/** Width and height in points, upright. */
export const ukuranKertas = ({ kertas }: Pick<Lembar, 'kertas'>): { readonly width: number; readonly height: number } => ({
  width: MM[kertas].width * POIN_PER_MM,
  height: MM[kertas].height * POIN_PER_MM,
});

/** The width that is left between the margins, in points. */
export function lebarIsi(lembar: Pick<Lembar, 'kertas' | 'arah'>, tepi: number): number {
  const { width, height } = ukuranKertas(lembar);
  return (lembar.arah === 'mendatar' ? height : width) - 2 * tepi;
}
