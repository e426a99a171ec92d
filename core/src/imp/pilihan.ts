// Value lists that the cards of groups, institutions and cadres share (forms.md 3.1 and 3.7, imp-cadres.md 3).
import { type Pilihan, teks } from '../teks.ts';

export const SUMBER_DANA = [
  { nilai: 'apbn', label: teks('APBN', 'State budget (APBN)') },
  { nilai: 'apbd', label: teks('APBD', 'Regional budget (APBD)') },
  { nilai: 'add', label: teks('Alokasi dana desa (ADD)', 'Village funds (ADD)') },
  { nilai: 'swadaya', label: teks('Swadaya (iuran, usaha sendiri)', 'Own funds') },
  { nilai: 'mitra', label: teks('Mitra', 'Partner') },
] as const satisfies Pilihan[];
export type SumberDana = (typeof SUMBER_DANA)[number]['nilai'];

/** Who may have issued it; the list is the one of the poktan card, taken over for IMP (imp-cadres.md 3, perkiraan). */
export const PENERBIT_SK = [
  { nilai: 'kepala-desa', label: teks('Kepala desa atau lurah', 'Village head') },
  { nilai: 'camat', label: teks('Camat', 'Head of the subdistrict') },
  { nilai: 'skpd-kb', label: teks('SKPD-KB kabupaten', 'District family-planning office') },
  { nilai: 'bupati', label: teks('Bupati atau walikota', 'Regent or mayor') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
export type PenerbitSk = (typeof PENERBIT_SK)[number]['nilai'];
