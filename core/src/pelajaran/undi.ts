// Draws and shuffles questions by a seed number: the same seed always gives the same questions in the same order, so that a quiz can be shown again.
import { kocok as kocokBenih } from '../acak.ts';

/** The largest seed. */
export const BENIH_TERBESAR = 0xffffffff;

/** The list in another order; every order is as likely as any other. */
export const kocok = <Nilai>(daftar: readonly Nilai[], benih: number): Nilai[] => kocokBenih(daftar, `soal ${benih}`);

/** At most `jumlah` of the list, drawn without putting back. */
export const undi = <Nilai>(daftar: readonly Nilai[], jumlah: number, benih: number): Nilai[] => kocok(daftar, benih).slice(0, jumlah);
