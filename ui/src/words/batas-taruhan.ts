// The stakes a team of a quiz may set, as the question master says them.
import type { SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { taruhanTertinggi } from '@lini/core/lomba/cerdas/taruhan.ts';
import { formatAngka } from './angka.ts';
import { t } from './t.ts';

/** The sentence; `skor` is the team's score before the question. */
export function sebutBatasTaruhan(aturan: NonNullable<SkemaCerdas['taruhan']>, skor: number): string {
  const { rendah, langkah } = aturan;
  const tinggi = taruhanTertinggi(aturan, skor);
  return t(
    `Nilai regu ini ${formatAngka(skor)}: taruhannya ${rendah} sampai ${tinggi}, kelipatan ${langkah}.`,
    `The team has ${formatAngka(skor)}: a stake of ${rendah} to ${tinggi}, in steps of ${langkah}.`,
  );
}
