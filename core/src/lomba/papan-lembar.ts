// The board of sheets: which have come in, which are awaited, never a mark.
import type { KeadaanLomba } from './keadaan-lomba.ts';

/** What the committee may know of a sheet before closing: that it is there, and how often it was written. */
export type LembarMasuk = { readonly juri: string; readonly regu: string; readonly banyak: number };

export type KeadaanLembar = 'masuk' | 'diubah' | 'belum' | 'berhalangan' | 'tidak-perlu';

export type PapanLembar = {
  readonly baris: readonly { readonly regu: string; readonly lembar: readonly { readonly juri: string; readonly keadaan: KeadaanLembar }[] }[];
  /** Sheets awaited, and how many of them are in. */
  readonly perlu: number;
  readonly masuk: number;
};

type Isi = Pick<KeadaanLomba, 'regu' | 'juri' | 'tampil' | 'diskualifikasi' | 'berhalangan'>;

/** The board, teams in the order given. A team that is absent or disqualified needs no sheet. */
export function papanLembar({ regu, juri, tampil, diskualifikasi, berhalangan }: Isi, masuk: readonly LembarMasuk[]): PapanLembar {
  const banyak = new Map(masuk.map((satu) => [JSON.stringify([satu.juri, satu.regu]), satu.banyak]));
  const isDinilai = (id: string): boolean => !tampil.some((satu) => satu.regu === id && satu.isTidakHadir) && !diskualifikasi.some((satu) => satu.regu === id);
  const baris = regu.map(({ id }) => ({
    regu: id,
    lembar: juri.map((satu) => {
      const kali = banyak.get(JSON.stringify([satu.id, id])) ?? 0;
      const isHalang = berhalangan.some((lain) => lain.juri === satu.id && (lain.regu === null || lain.regu === id));
      const ada = kali === 0 ? 'belum' : kali === 1 ? 'masuk' : 'diubah';
      const keadaan: KeadaanLembar = !isDinilai(id) ? 'tidak-perlu' : isHalang ? 'berhalangan' : ada;
      return { juri: satu.id, keadaan };
    }),
  }));
  const semua = baris.flatMap((satu) => satu.lembar.map((lembar) => lembar.keadaan));
  const sudah = semua.filter((satu) => satu === 'masuk' || satu === 'diubah').length;
  return { baris, perlu: sudah + semua.filter((satu) => satu === 'belum').length, masuk: sudah };
}
