// Who may do what: the roles of the people who sign in.
import { type Pilihan, teks } from '../teks.ts';

export const PERAN = [
  { nilai: 'sub-ppkbd', label: teks('Sub-PPKBD (kader dusun)', 'Sub-PPKBD (hamlet cadre)') },
  { nilai: 'ppkbd', label: teks('PPKBD (kader desa)', 'PPKBD (village cadre)') },
  { nilai: 'pkb', label: teks('PKB (penyuluh)', 'PKB (field officer)') },
  { nilai: 'koordinator', label: teks('Koordinator kecamatan', 'Kecamatan coordinator') },
  { nilai: 'kabupaten', label: teks('Kabupaten', 'District office') },
  { nilai: 'tamu', label: teks('Tamu acara', 'Guest of an event') },
] as const satisfies Pilihan[];

export type Peran = (typeof PERAN)[number]['nilai'];

const PENCATAT: ReadonlySet<Peran> = new Set(['sub-ppkbd', 'ppkbd', 'pkb']);

/** Whether the role keeps families by name; the others read figures only. */
export const isPencatat = (peran: Peran): boolean => PENCATAT.has(peran);
