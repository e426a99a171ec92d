// Writes what happens at the door: a check-in, its withdrawal, two entries made one. Kept on the phone at once, sent when there is a signal.
import type { IsiHadir } from '@lini/core/acara/hadir.ts';
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { t } from '@lini/ui/words/t.ts';
import { isianAcara } from '../../../app/acara/catat-acara.ts';
import { simpanDiam } from '../../../app/catat.ts';
import type { EntriSubjek } from '../../../app/entri.ts';
import { saatIni } from '../saat-ini.ts';

const berjalan = new Set<string>();

/** Keeps a check-in of this moment; null while the same one is still being kept: a nervous thumb presses twice. */
export async function catatHadir(entri: EntriSubjek<'acara'>, isi: Omit<IsiHadir, 'saat'>): Promise<Catatan | null> {
  const kunci = `${entri.id} ${isi.sesi} ${isi.arah} ${isi.pesertaId}`;
  if (berjalan.has(kunci)) return null;
  berjalan.add(kunci);
  try {
    const [catatan] = await simpanDiam([isianAcara(entri, 'acara.hadir', { ...isi, saat: saatIni() })]);
    return catatan ?? null;
  } finally {
    berjalan.delete(kunci);
  }
}

/** Withdraws check-ins that should not be. */
export const batalkanHadir = (entri: EntriSubjek<'acara'>, ids: readonly string[]): Promise<Catatan[]> =>
  simpanDiam(ids.map((sasaran) => isianAcara(entri, KIND_BATAL, { sasaran, alasan: t('Salah dicatat di pintu', 'Noted by mistake at the door') })));

/** Makes two entries one person. */
export const samakanOrang = (entri: EntriSubjek<'acara'>, orangA: string, orangB: string): Promise<Catatan[]> =>
  simpanDiam([isianAcara(entri, 'acara.samakan', { orangA, orangB })]);
