// Which role may correct or withdraw a catatan: who may write a fact may change it, and nobody else.
import type { Peran } from '../akses/peran.ts';
import { findDefinisi } from './baca.ts';
import { KIND_BATAL } from './batal.ts';
import type { Catatan } from './catatan.ts';
import { KIND_KOREKSI } from './koreksi.ts';
import { type Tolakan, tolak } from './tolakan.ts';

/** Whether a role may write facts of this kind; a kind this Lini does not know is judged when it is known. */
export const isBolehMenulis = (kind: string, peran: Peran): boolean => findDefinisi(kind)?.peran?.includes(peran) !== false;

/**
 * The kind a catatan is about in the end: its own, or that of what it corrects or withdraws, through every withdrawal of a
 * withdrawal. Null while a target has not arrived. `findCatatan` looks among what counts about the same subject.
 */
export function kindAkar(catatan: Catatan, findCatatan: (id: string) => Catatan | undefined): string | null {
  const dilewati = new Set<string>();
  let kini: Catatan | undefined = catatan;
  while (kini && (kini.kind === KIND_KOREKSI || kini.kind === KIND_BATAL) && !dilewati.has(kini.id)) {
    dilewati.add(kini.id);
    kini = findCatatan((kini.isi as { sasaran: string }).sasaran);
  }
  return kini?.kind ?? null;
}

/** The refusal when the role may not write what this catatan is about; null while that is not known. */
export function tolakPeran(catatan: Catatan, findCatatan: (id: string) => Catatan | undefined, peran: Peran): Tolakan | null {
  const kind = kindAkar(catatan, findCatatan);
  return kind === null || isBolehMenulis(kind, peran) ? null : tolak('bukan-perannya', 'kind');
}
