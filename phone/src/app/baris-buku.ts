// The rows behind the book: what the office counted and what waits here, by subject, read as they stand since families were merged.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { KIND_GABUNG } from '@lini/core/keluarga/keluarga-gabung.ts';
import type { BarisAntrian } from '@lini/sync/antrian.ts';
import type { CatatanBernomor } from '@lini/sync/wire.ts';
import { isIkutDihitung } from './entri.ts';
import { isGabungBerubah, listBagian, listSumber, listTersentuh, susunGabung, TANPA_GABUNG } from './gabung-buku.ts';

/** What is known of one subject, unfolded. */
export type BarisSubjek = { readonly counted: readonly CatatanBernomor[]; readonly antrian: readonly BarisAntrian[] };

export class BarisBuku {
  readonly #counted = new Map<string, Map<string, CatatanBernomor>>();
  /** The families that carry a merge which the office counted. */
  readonly #penggabung = new Set<string>();
  #antrian: readonly BarisAntrian[] = [];
  #perSubjek: ReadonlyMap<string, readonly BarisAntrian[]> = new Map();
  #gabung = TANPA_GABUNG;

  /** Every subject with a row, merged or not. */
  get ids(): string[] {
    return [...this.#counted.keys(), ...this.#perSubjek.keys()];
  }

  isDihitung(id: string): boolean {
    return this.#counted.has(id);
  }

  /** The family shown in the place of a merged one. */
  digabungKe(id: string): string | undefined {
    return this.#gabung.dialihkan.get(id);
  }

  clear(): void {
    this.#counted.clear();
    this.#penggabung.clear();
  }

  addCounted(baris: readonly CatatanBernomor[]): void {
    for (const satu of baris) {
      const { id, subjek, kind } = satu.catatan;
      if (kind === KIND_GABUNG) this.#penggabung.add(subjek.id);
      const milik = this.#counted.get(subjek.id);
      if (milik) milik.set(id, satu);
      else this.#counted.set(subjek.id, new Map([[id, satu]]));
    }
  }

  setAntrian(antrian: readonly BarisAntrian[]): void {
    this.#antrian = antrian;
    this.#perSubjek = Map.groupBy(antrian, (satu) => satu.catatan.subjek.id);
  }

  /** Works the merges out anew; gives what has to be folded when `ids` changed. `listPenyebut`: the subjects that may name a family. */
  perbaruiGabung(ids: Iterable<string>, listPenyebut: () => readonly string[]): Set<string> {
    const lama = this.#gabung;
    const menggabung = this.#antrian.filter((satu) => satu.catatan.kind === KIND_GABUNG).map((satu) => satu.catatan.subjek.id);
    this.#gabung = susunGabung(new Set([...this.#penggabung, ...menggabung]), (id) => this.#dihitung(id));
    // Groups, institutions and cadres that name a family are worked out anew when it goes by another name.
    const penyebut = isGabungBerubah(lama, this.#gabung) ? listPenyebut() : [];
    return listTersentuh([...ids, ...penyebut], lama, this.#gabung);
  }

  /** The rows about a subject and its duplicates, as they read since the merges. */
  find(id: string): BarisSubjek {
    return {
      counted: this.#listBagian(id, (bagian) => this.#counted.get(bagian)?.values() ?? []),
      antrian: this.#listBagian(id, (bagian) => this.#perSubjek.get(bagian) ?? []),
    };
  }

  /** What counts for these subjects and those merged with them, as written, by subject: what the judge looks at. */
  untukDinilai(ids: readonly string[]): Map<string, Catatan[]> {
    const bagian = ids.flatMap((id) => listBagian(this.#gabung, this.#gabung.dialihkan.get(id) ?? id));
    return new Map(listSumber(this.#gabung, bagian).map((id) => [id, this.#dihitung(id)]));
  }

  isSemuaDalam(jangkauan: ReadonlySet<string>): boolean {
    return [...this.#counted.values()].every((milik) => [...milik.values()].every((satu) => jangkauan.has(satu.catatan.desa)));
  }

  #alihkan<Baris extends { readonly catatan: Catatan }>(baris: Baris): Baris {
    const catatan = this.#gabung.alihkan(baris.catatan);
    return catatan === baris.catatan ? baris : { ...baris, catatan };
  }

  #listBagian<Baris extends { readonly catatan: Catatan }>(id: string, ambil: (id: string) => Iterable<Baris>): Baris[] {
    const bagian = listBagian(this.#gabung, id);
    const isMilik = ({ catatan }: Baris): boolean => bagian.includes(this.#gabung.pemilik(catatan));
    return listSumber(this.#gabung, bagian).flatMap((satu) => [...ambil(satu)].filter(isMilik).map((baris) => this.#alihkan(baris)));
  }

  #dihitung(id: string): Catatan[] {
    const sendiri = (this.#perSubjek.get(id) ?? []).filter((satu) => isIkutDihitung(satu.status)).map((satu) => satu.catatan);
    const counted = [...(this.#counted.get(id)?.values() ?? [])].map((satu) => satu.catatan);
    return [...new Map([...sendiri, ...counted].map((satu) => [satu.id, satu])).values()];
  }
}
