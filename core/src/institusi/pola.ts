// The development pattern of a village, I to V, from what is registered there (imp-cadres.md 2).
import type { InstitusiPotret } from '../potret/potret.ts';
import { type Teks, teks } from '../teks.ts';
import type { JenisInstitusi } from './pilihan.ts';

export type Pola = 'I' | 'II' | 'III' | 'IV' | 'V';

export const LABEL_POLA: Record<Pola, Teks> = {
  I: teks('PPKBD langsung ke anggota', 'PPKBD straight to members'),
  II: teks('PPKBD, Sub-PPKBD, keluarga', 'PPKBD, Sub-PPKBD, families'),
  III: teks('PPKBD, Sub-PPKBD, Kelompok KB, keluarga', 'PPKBD, Sub-PPKBD, Kelompok KB, families'),
  IV: teks('Sampai dasawisma', 'Down to dasawisma'),
  V: teks('Sampai keluarga membina keluarga', 'Families guide families'),
};

/** The pattern; null while no PPKBD works there. Pattern V is only ever declared on the card, it cannot be worked out. */
export function polaDesa(institusi: readonly InstitusiPotret[]): Pola | null {
  const aktif = institusi.filter((satu) => satu.isAktif).map((satu) => satu.institusi);
  const ada = (jenis: JenisInstitusi): boolean => aktif.some((satu) => satu.jenis === jenis);
  if (!ada('ppkbd')) return null;
  if (aktif.some((satu) => satu.jenis === 'ppkbd' && satu.isKeluargaMembina === true)) return 'V';
  if (aktif.some((satu) => satu.jenis === 'kelompok-kb' && (satu.dasawisma ?? 0) > 0)) return 'IV';
  if (ada('kelompok-kb')) return 'III';
  return ada('sub-ppkbd') ? 'II' : 'I';
}
