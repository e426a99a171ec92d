// The lessons a phone shows: those that come with Lini, changed, withdrawn and added to by the office.
import type { PeranBakti } from '../institusi/pilihan.ts';
import type { Teks } from '../teks.ts';
import type { IsiKantor, PelajaranKantor } from './isi-kantor.ts';
import type { Pelajaran } from './pelajaran.ts';

/** One lesson of the list; `versi` 0 and `isi` null: as it comes with Lini. */
export type PelajaranTampil = {
  readonly id: string;
  readonly judul: Teks;
  readonly untuk: Teks;
  readonly peran: PeranBakti;
  readonly versi: number;
  readonly isi: IsiKantor | null;
};

const dariKantor = ({ id, versi, isi }: PelajaranKantor): PelajaranTampil[] =>
  isi === null ? [] : [{ id, judul: isi.judul, untuk: isi.untuk, peran: isi.peran, versi, isi }];

/** In the order of the list that comes with Lini; what the office added comes last, by title. */
export function gabungPelajaran(bawaan: readonly Pelajaran[], kantor: readonly PelajaranKantor[]): PelajaranTampil[] {
  const perId = new Map(kantor.map((satu) => [satu.id, satu]));
  const milikLini = bawaan.flatMap(({ id, judul, untuk, peran }) => {
    const ganti = perId.get(id);
    return ganti ? dariKantor(ganti) : [{ id, judul, untuk, peran, versi: 0, isi: null }];
  });
  const isBawaan = new Set(bawaan.map((satu) => satu.id));
  const tambahan = kantor.filter((satu) => !isBawaan.has(satu.id)).flatMap(dariKantor);
  return [...milikLini, ...tambahan.sort((a, b) => (a.judul.id < b.judul.id ? -1 : 1))];
}
