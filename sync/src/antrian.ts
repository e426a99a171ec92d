// The outbox as the push loop sees it: what was recorded here and is not settled yet.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { JenisPutusan, PutusanKirim } from './wire.ts';

/**
 * `menunggu` no verdict yet · `terkirim` accepted, its numbered copy has not come yet · `ditahan` and `dikembalikan` as the
 * verdict says · `selesai` went back and was settled by the cadre (mended by a new catatan, or let go).
 */
export type StatusAntrian = 'menunggu' | 'terkirim' | 'ditahan' | 'dikembalikan' | 'selesai';

export type BarisAntrian = {
  readonly catatan: Catatan;
  readonly status: StatusAntrian;
  readonly kode: string | null;
  readonly isian: string | null;
};

/** A verdict matched with the catatan it is about. */
export type PutusanCocok = PutusanKirim & { readonly id: string };

export type Antrian = {
  /** What has to be sent or asked about again (`menunggu`, `ditahan`) after `sejakUrut`, by `urut`, at most `batas`. */
  listUntukKirim(sejakUrut: number, batas: number): Promise<Catatan[]>;
  /**
   * Writes verdicts in one transaction. What was accepted with a number moves to the log in that same transaction, so that it
   * never vanishes from the screen; without a number it stays as `terkirim` until its numbered copy comes.
   */
  applyPutusan(putusan: readonly PutusanCocok[]): Promise<void>;
};

/** The state a verdict leaves a row of the outbox in. */
export const statusDariPutusan = (putusan: JenisPutusan): StatusAntrian => (putusan === 'diterima' || putusan === 'sudah-ada' ? 'terkirim' : putusan);

/** Whether a row still has to reach the office. */
export const isPerluKirim = (status: StatusAntrian): boolean => status === 'menunggu' || status === 'ditahan';

/** Whether a row still asks for someone's attention or for a signal. */
export const isBelumTuntas = (status: StatusAntrian): boolean => status === 'menunggu' || status === 'ditahan' || status === 'dikembalikan';
