// The log of catatan as the sync loops see it; storage is handed in (memory, IndexedDB, PostgreSQL keep the same contract).
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { Antrian, BarisAntrian } from './antrian.ts';
import type { TempatAmbil } from './pull.ts';
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

/** What the cadre's answers give; the log adds id-free parts of the envelope: clock, number, device, what was seen. */
export type Rancangan = Pick<Catatan, 'id' | 'kind' | 'v' | 'subjek' | 'desa' | 'rt' | 'terjadi' | 'oleh' | 'isi'>;

/** The log a phone keeps: what the office counted, and its own outbox. */
export type LogPonsel = LogCatatan &
  Antrian &
  TempatAmbil & {
    /** This device in this account, fixed when the log was made. */
    readonly perangkat: string;
    /**
     * Writes to the outbox and gives the finished catatan back; `urut` without gaps and a clock that never runs backwards are
     * given inside the same transaction. `ms` is the wall clock. `menggantikan`: rows that went back and are mended by this one.
     */
    append(rancangan: Rancangan, ms: number, menggantikan?: readonly string[]): Promise<Catatan>;
    /** As `append`, for facts that were written in one breath: all of them are kept, or none. Gives them back in order. */
    appendBanyak(rancanganList: readonly Rancangan[], ms: number, menggantikan?: readonly string[]): Promise<Catatan[]>;
    /** Settles rows that went back, without a new catatan. */
    settle(ids: readonly string[]): Promise<void>;
    /** Settles rows that were never sent, without a new catatan; gives how many. One on its way to the office may still come to count. */
    tarik(ids: readonly string[]): Promise<number>;
    /** Puts rows that went back in line to be asked about once more. */
    retry(ids: readonly string[]): Promise<void>;
    listAntrian(): Promise<BarisAntrian[]>;
    countUntukKirim(): Promise<number>;
    /** Everything the office counted that this phone holds. */
    listSemua(): Promise<CatatanBernomor[]>;
  };
