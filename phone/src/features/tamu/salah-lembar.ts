// Why a sheet was not kept, said only as long as it is so.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import type { Tolakan } from '@lini/core/catatan/tolakan.ts';
import { t, tt } from '@lini/ui/words/t.ts';

/** Criteria without a mark, or what the judge refused. */
export type SalahLembar = 'belum-lengkap' | Tolakan;

/** The sentence; null once what it named is filled in. `belum`: names of the criteria without a mark. */
export function sebutSalah(salah: SalahLembar, { belum, alasan }: { belum: readonly string[]; alasan: string }): string | null {
  if (salah === 'belum-lengkap') return belum.length === 0 ? null : t(`Belum diberi nilai: ${belum.join(', ')}.`, `No mark yet: ${belum.join(', ')}.`);
  return salah.kode === 'lembar-perlu-alasan' && alasan.trim() !== '' ? null : tt(kalimatTolakan(salah.kode));
}
