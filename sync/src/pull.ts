// Takes what the office has counted, block by block, until the end of the feed (S6, S7).
import type { Halangan, Transport } from './transport.ts';
import type { JawabanAmbil } from './wire.ts';

/** Where the pull keeps what it takes. */
export type TempatAmbil = {
  readKursor(): Promise<string | null>;
  /**
   * Writes a block, its cursor and the villages in reach in ONE transaction; rows already there are passed over, and numbered
   * rows of villages no longer in reach are removed (S10).
   */
  addBlok(blok: JawabanAmbil): Promise<void>;
  /** Forgets the cursor only; the next pull starts over and passes over what is there. */
  forgetKursor(): Promise<void>;
};

export type HasilPull = { readonly diambil: number; readonly halangan: Halangan | null };

export type KonteksPull = { readonly tempat: TempatAmbil; readonly transport: Pick<Transport, 'ambil'>; readonly onMaju?: (diambil: number) => void };

/** Pulls until `selesai` or until the way is blocked; a cursor the office does not know is dropped once and the feed read anew. */
export async function pull({ tempat, transport, onMaju }: KonteksPull): Promise<HasilPull> {
  let diambil = 0;
  let isMulaiLagi = false;
  for (;;) {
    const kursor = await tempat.readKursor();
    const hasil = await transport.ambil(kursor);
    if ('halangan' in hasil) {
      if (hasil.halangan.jenis !== 'kursor-salah' || isMulaiLagi || kursor === null) return { diambil, halangan: hasil.halangan };
      isMulaiLagi = true;
      await tempat.forgetKursor();
      continue;
    }
    await tempat.addBlok(hasil.jawaban);
    diambil += hasil.jawaban.baris.length;
    onMaju?.(diambil);
    if (hasil.jawaban.selesai) return { diambil, halangan: null };
    // The same cursor and nothing new: the office has a fault, and asking on would never end.
    if (hasil.jawaban.baris.length === 0 && hasil.jawaban.kursor === kursor) return { diambil, halangan: { jenis: 'sibuk', detik: null } };
  }
}
