// How many bytes one element may have: by its kind, and for a correction by the kind of what it corrects.
import { bacaIsi, findDefinisi } from '@lini/core/catatan/baca.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { BATAS_BITA } from '@lini/core/catatan/define.ts';
import { KIND_KOREKSI } from '@lini/core/catatan/koreksi.ts';
import { SEMUA_DEFINISI } from '@lini/core/registry/semua-definisi.ts';

const batasKind = (kind: string): number => findDefinisi(kind)?.batasBita ?? BATAS_BITA;

const isObjek = (nilai: unknown): nilai is Record<string, unknown> => typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);

/** Before the target is looked for its answers tell its kind: only what reads as a photo, or another kind with a limit of its own, may be as long as one. */
function batasKoreksi(isi: unknown): number {
  if (!isObjek(isi) || !isObjek(isi.isi) || typeof isi.v !== 'number') return BATAS_BITA;
  const { v, isi: jawaban } = isi;
  const cocok = SEMUA_DEFINISI.filter((satu) => satu.batasBita !== undefined && 'definisi' in bacaIsi(satu.kind, v, jawaban));
  return Math.max(BATAS_BITA, ...cocok.map((satu) => batasKind(satu.kind)));
}

/** Most bytes of the JSON text of an element as it came. */
export function batasBita(elemen: unknown, bita: number): number {
  if (!isObjek(elemen) || typeof elemen.kind !== 'string') return BATAS_BITA;
  // Reading the answers costs time: only for the few that are long.
  return elemen.kind === KIND_KOREKSI && bita > BATAS_BITA ? batasKoreksi(elemen.isi) : batasKind(elemen.kind);
}

/** Whether a correction is longer than what it corrects may be. */
export const isLebihBesarDariSasaran = (catatan: Catatan, sasaran: Catatan): boolean =>
  catatan.kind === KIND_KOREKSI && Buffer.byteLength(JSON.stringify(catatan)) > batasKind(sasaran.kind);
