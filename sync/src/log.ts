// The log of catatan as the sync loops see it; storage is handed in (memory, IndexedDB, PostgreSQL keep the same contract).
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { CatatanBernomor } from './wire.ts';

/** What every log of counted catatan promises, wherever it is kept. */
export type LogCatatan = {
  /**
   * Adds numbered catatan in one transaction; an id that is already there is passed over, so doing it twice changes nothing.
   * Rejects (and adds nothing) when the storage fails.
   */
  addBernomor(baris: readonly CatatanBernomor[]): Promise<void>;
  /** All counted catatan of one subject, in any order. */
  listBySubjek(desa: string, subjekId: string): Promise<Catatan[]>;
  /** Counted catatan of a village after a number, by number, at most `batas`. */
  listSejak(desa: string, nomor: number, batas: number): Promise<CatatanBernomor[]>;
};
