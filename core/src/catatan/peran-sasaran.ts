// Which role may correct or withdraw a catatan: who may write a fact may change it, and nobody else.
import type { Akun } from '../akses/akun.ts';
import { isPencatat, type Peran } from '../akses/peran.ts';
import { dibacaKind, findDefinisi } from './baca.ts';
import { KIND_BATAL } from './batal.ts';
import type { Catatan } from './catatan.ts';
import { isPembaca } from './dibaca.ts';
import { KIND_KOREKSI } from './koreksi.ts';
import { type Tolakan, tolak } from './tolakan.ts';

/** Of a code like `63.11`. */
const PANJANG_KABUPATEN = 5;

/** Whether a role may write facts of this kind: an office only those that name it. A kind this Lini does not know is judged when it is known. */
export function isBolehMenulis(kind: string, peran: Peran): boolean {
  const definisi = findDefinisi(kind);
  return definisi?.peran?.includes(peran) ?? (definisi === undefined || isPencatat(peran));
}

/** Whether facts of this kind correct or withdraw another fact. */
export const isTentangLain = (kind: string): boolean => kind === KIND_KOREKSI || kind === KIND_BATAL;

/** Whether an account may read the answers of a fact of this kind written by `oleh`: all may, unless the kind names who. */
export const isBolehMembuka = ({ kind, oleh }: Pick<Catatan, 'kind' | 'oleh'>, akun: Pick<Akun, 'peran' | 'id'>): boolean =>
  isPembaca(dibacaKind(kind), oleh, akun);

/** Whether an account may correct or withdraw the fact: it may write its kind and read its answers, and a kind of its writer is the writer's. A guest changes nobody else's. */
export const isBolehMengubah = (catatan: Pick<Catatan, 'kind' | 'oleh'>, akun: Pick<Akun, 'peran' | 'id'>): boolean =>
  isBolehMenulis(catatan.kind, akun.peran) &&
  isBolehMembuka(catatan, akun) &&
  (catatan.oleh === akun.id || (akun.peran !== 'tamu' && findDefinisi(catatan.kind)?.isMilikPencatat !== true));

/**
 * The fact a catatan is about in the end: itself, or what it corrects or withdraws, through every withdrawal of a withdrawal.
 * Null while a target has not arrived. `findCatatan` looks among what counts about the same subject.
 */
export function findAkar(catatan: Catatan, findCatatan: (id: string) => Catatan | undefined): Catatan | null {
  const dilewati = new Set<string>();
  let kini: Catatan | undefined = catatan;
  while (kini && isTentangLain(kini.kind) && !dilewati.has(kini.id)) {
    dilewati.add(kini.id);
    kini = findCatatan((kini.isi as { sasaran: string }).sasaran);
  }
  return kini ?? null;
}

/** Whether the fact belongs to those who hold the gathering, and the sender only takes part in it. A guest of a kind that names guests has their link. */
const isPengurusLain = (kind: string, desa: string, peran: Peran): boolean =>
  findDefinisi(kind)?.isPengurus === true && desa.length === PANJANG_KABUPATEN && peran !== 'kabupaten' && peran !== 'tamu';

/** The refusal when the sender may not write or open what this catatan is about; null while that is not known. */
export function tolakPeran(catatan: Catatan, findCatatan: (id: string) => Catatan | undefined, peran: Peran): Tolakan | null {
  const akar = findAkar(catatan, findCatatan);
  if (akar === null) return null;
  if (!isBolehMenulis(akar.kind, peran)) return tolak('bukan-perannya', 'kind');
  if (isPengurusLain(akar.kind, catatan.desa, peran)) return tolak('acara-milik-kabupaten');
  if (akar === catatan) return null;
  const isMilikLain = peran === 'tamu' && akar.oleh !== catatan.oleh;
  return !isMilikLain && isBolehMembuka(akar, { peran, id: catatan.oleh }) ? null : tolak('bukan-pencatat', 'oleh');
}
