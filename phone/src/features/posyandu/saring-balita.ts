// The children of a posyandu day: who is under five, who was weighed this month, found by name or RT.
import type { BalitaPotret } from '@lini/core/potret/ibu-anak-potret.ts';
import type { Entri } from '../../app/entri.ts';

export type SaringanBalita = 'belum' | 'rt-saya' | 'baduta';

export type BarisBalita = { readonly entri: Entri; readonly balita: BalitaPotret };

/** Months before which a child is under two. */
const BULAN_BADUTA = 24;

/** Every child under five of the families, by name. */
export const listBalita = (entriList: readonly Entri[]): BarisBalita[] =>
  entriList
    .flatMap((entri) => entri.potret.ibuAnak.balita.map((balita) => ({ entri, balita })))
    .sort((a, b) => a.balita.anak.nama.localeCompare(b.balita.anak.nama, 'id'));

/** The children that fit what is typed and every filter that is on. */
export function saringBalita(
  semua: readonly BarisBalita[],
  ketikan: string,
  saringan: ReadonlySet<SaringanBalita>,
  rtSaya: ReadonlySet<string>,
): BarisBalita[] {
  const cari = ketikan.trim().toLowerCase();
  return semua.filter(
    ({ entri, balita }) =>
      (!saringan.has('belum') || !balita.ditimbang) &&
      (!saringan.has('rt-saya') || rtSaya.has(entri.keluarga.rt)) &&
      (!saringan.has('baduta') || balita.bulan < BULAN_BADUTA) &&
      (cari === '' || entri.cari.includes(cari)),
  );
}
