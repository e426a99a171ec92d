// Which institutions a cadre works for: her own stand first when she records a session.
import type { Peran } from '@lini/core/akses/peran.ts';
import { type Institusi, isBerjalan } from '@lini/core/institusi/institusi.ts';

export type PilihanInstitusi = { readonly saya: readonly Institusi[]; readonly lain: readonly Institusi[] };

/** Whether an institution is the cadre's own, by her role and her RT (none: the whole village). */
function isMilik(institusi: Institusi, peran: Peran, rtSaya: ReadonlySet<string>): boolean {
  if (peran === 'ppkbd') return institusi.jenis === 'ppkbd';
  if (peran !== 'sub-ppkbd' || institusi.jenis === 'ppkbd') return false;
  const wilayah = institusi.wilayah.length > 0 ? institusi.wilayah : [institusi.rt];
  return rtSaya.size === 0 || wilayah.some((rt) => rtSaya.has(rt));
}

/** The institutions that work, her own apart from the others, each by name. */
export function pilihInstitusi(semua: Iterable<Institusi>, peran: Peran, rtSaya: ReadonlySet<string>): PilihanInstitusi {
  const berjalan = [...semua].filter(isBerjalan).sort((a, b) => (a.nama < b.nama ? -1 : 1));
  const { true: saya = [], false: lain = [] } = Object.groupBy(berjalan, (satu) => String(isMilik(satu, peran, rtSaya)) as 'true' | 'false');
  return { saya, lain };
}
