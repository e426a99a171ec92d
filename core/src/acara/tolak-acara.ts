// Refusals that kinds of gatherings share.
import type { Catatan } from '../catatan/catatan.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Acara } from './acara.ts';
import { isHadirAcara } from './peserta-acara.ts';

/** What can only follow a plan: it waits for it, and nothing is added to a gathering that was called off. */
export function tolakTanpaRencana({ rencana, dibatalkan }: Acara): Tolakan[] {
  if (rencana === null) return [tolak('menunggu-acara', 'subjek')];
  return dibatalkan === null ? [] : [tolak('acara-dibatalkan')];
}

/** What a check of attendance and paper scores folds: hundreds arrive in one push. */
export const KIND_HARI_ACARA = ['acara.rencana', 'acara.batalkan'] as const;

/**
 * Attendance and paper scores are of the days of the gathering: refused before the first, and when it had been called off as they were
 * written, by the order of writing. Without a plan nothing is known of its days.
 */
export function tolakDiLuarHari({ rencana, dibatalkan }: Acara, { terjadi, dicatat }: Pick<Catatan, 'terjadi' | 'dicatat'>): Tolakan[] {
  if (dibatalkan !== null && dibatalkan.dicatat < dicatat) return [tolak('acara-dibatalkan')];
  return rencana !== null && terjadi < rencana.mulai ? [tolak('acara-belum-mulai', 'terjadi')] : [];
}

/**
 * Who fills in a test or the evaluation: whoever the door has seen, from the first day on. The check-in of somebody invited may still be on
 * its way from another phone, so what she wrote waits for it.
 */
export function tolakBelumHadir(acara: Acara, pesertaId: string, terjadi: Tanggal): Tolakan[] {
  const { rencana, peserta } = acara;
  if (rencana === null) return [tolak('menunggu-acara', 'subjek')];
  if (terjadi < rencana.mulai) return [tolak('acara-belum-mulai', 'terjadi')];
  if (isHadirAcara(acara, pesertaId)) return [];
  return [tolak(peserta.has(pesertaId) ? 'menunggu-hadir' : 'peserta-tidak-terdaftar', 'pesertaId')];
}
