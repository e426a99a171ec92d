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

/** What a guest may serve for a day. */
export const TUGAS_TAMU = [
  { nilai: 'pintu', label: teks('Petugas pintu', 'Door keeper') },
  { nilai: 'juri', label: teks('Juri', 'Juror') },
  { nilai: 'soal', label: teks('Pembawa soal', 'Question master') },
] as const satisfies Pilihan[];
export type TugasTamu = (typeof TUGAS_TAMU)[number]['nilai'];

const PENCATAT: ReadonlySet<Peran> = new Set(['sub-ppkbd', 'ppkbd', 'pkb']);

/** Whether the role keeps families by name; the others read figures only. */
export const isPencatat = (peran: Peran): boolean => PENCATAT.has(peran);

/** Of a code like `63.11`. */
const PANJANG_KABUPATEN = 5;

/** Whether the role holds the gatherings and competitions of an area: those of a kabupaten belong to its own office alone. */
export const isPenyelenggara = (peran: Peran, desa: string): boolean => peran === 'kabupaten' || (peran === 'koordinator' && desa.length > PANJANG_KABUPATEN);
