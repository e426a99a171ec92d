// Merged families in the book of this phone: who is shown in whose place, worked out from the few families that a merge names.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { gabungkanKeluarga, type HasilGabung } from '@lini/core/catatan/gabung.ts';
import { listTerhubung } from '@lini/core/catatan/judge-desa.ts';

export const TANPA_GABUNG: HasilGabung = gabungkanKeluarga(new Map());

/** The merges that hold, given the families that carry one and what counts for any family. */
export function susunGabung(penggabung: Iterable<string>, dihitung: (id: string) => readonly Catatan[]): HasilGabung {
  const perSubjek = new Map<string, readonly Catatan[]>();
  for (const id of penggabung) {
    const catatan = dihitung(id);
    perSubjek.set(id, catatan);
    for (const { ganda } of listTerhubung(catatan)) if (!perSubjek.has(ganda)) perSubjek.set(ganda, dihitung(ganda));
  }
  return perSubjek.size === 0 ? TANPA_GABUNG : gabungkanKeluarga(perSubjek);
}

/** The family and every duplicate that counts for it. */
export const listBagian = ({ dialihkan }: HasilGabung, tetap: string): string[] => [
  tetap,
  ...[...dialihkan].flatMap(([ganda, ke]) => (ke === tetap ? [ganda] : [])),
];

/** As `listBagian`, with the families these were parted from: their catatan may be about a person of these (`core/catatan/pemilik.ts`). */
export const listSumber = (gabung: HasilGabung, bagian: readonly string[]): string[] => [
  ...new Set([...bagian, ...bagian.flatMap((id) => [...(gabung.kerabat.get(id) ?? [])])]),
];

/** What has to be worked out anew when `sentuh` changed and the merges went from `lama` to `baru`. */
export function listTersentuh(sentuh: Iterable<string>, lama: HasilGabung, baru: HasilGabung): Set<string> {
  const hasil = new Set(sentuh);
  const isTanpa = ({ dialihkan, kerabat }: HasilGabung): boolean => dialihkan.size === 0 && kerabat.size === 0;
  if (isTanpa(lama) && isTanpa(baru)) return hasil;
  for (const satu of [lama, baru]) {
    for (const id of listSumber(satu, [...hasil])) hasil.add(id);
    for (const id of [...hasil]) hasil.add(satu.dialihkan.get(id) ?? id);
  }
  for (const ganda of new Set([...lama.dialihkan.keys(), ...baru.dialihkan.keys()])) {
    const [dulu, kini] = [lama.dialihkan.get(ganda), baru.dialihkan.get(ganda)];
    if (dulu !== kini) for (const id of [ganda, dulu, kini]) if (id !== undefined) hasil.add(id);
  }
  return hasil;
}

/** Whether any family goes by another name than before: then groups that name one are worked out anew. */
export const isGabungBerubah = (lama: HasilGabung, baru: HasilGabung): boolean =>
  lama.penggabung.size !== baru.penggabung.size || [...baru.penggabung].some(([ganda, { id }]) => lama.penggabung.get(ganda)?.id !== id);
