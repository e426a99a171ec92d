// What is withheld of villages nobody reported of yet, for tests that look at figures as they are counted now.
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { type SamarPerIndikator, sebabTertutup } from '@lini/core/indikator/samar.ts';
import { samarkanKecamatan } from '@lini/core/indikator/samar-kecamatan.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';

/** By village, with the limit of 5. */
export function samarkanHidup(perDesa: ReadonlyMap<string, AngkaPerIndikator>): Map<string, SamarPerIndikator> {
  const { desa } = samarkanKecamatan(new Map([...perDesa].map(([kode, hidup]) => [kode, { hidup }])), INDIKATOR, 5);
  return new Map([...desa].map(([kode, tertutup]) => [kode, sebabTertutup(perDesa.get(kode) ?? {}, tertutup, 5)]));
}
