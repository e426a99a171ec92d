// The warnings of the forms that ask for a family card number.
import type { Peringatan } from '../catatan/peringatan.ts';
import type { Jawaban, KonteksForm } from '../form/form.ts';
import { peringatanKk } from './kk.ts';

/** An unknown area, or a number that another family of the village has too (allowed, and told). */
export function peringatanFormKk({ noKk }: Jawaban, { keluarga, desa }: KonteksForm): Peringatan[] {
  if (typeof noKk !== 'string' || noKk === '') return [];
  const isDipakaiLain = [...desa.keluarga()].some((satu) => satu.id !== keluarga.id && satu.noKk === noKk);
  return peringatanKk(noKk, isDipakaiLain, 'noKk');
}
