// What a gathering and its competitions hold each other to: neither is judged on days the gathering has not, nor taken away from under the other.
import type { Acara } from '../acara/acara.ts';
import { isPernahHadir } from '../acara/peserta-acara.ts';
import { tolakDiLuarHari } from '../acara/tolak-acara.ts';
import { findDefinisi } from '../catatan/baca.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '../catatan/fold.ts';
import { isTentangLain } from '../catatan/peran-sasaran.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { KeadaanLomba } from './keadaan-lomba.ts';
import { isSudahDimulai } from './langkah-lomba.ts';

/** By which facts a gathering is planned and called off; what corrects or withdraws them counts too. */
export const KIND_JADI: readonly string[] = ['acara.rencana', 'acara.batalkan'];

/** Gatherings and competitions by id; what is not here is not known. */
export type AcaraDanLomba = { readonly acara: ReadonlyMap<string, Acara>; readonly lomba: ReadonlyMap<string, readonly KeadaanLomba[]> };

/** The gathering that a fact about a competition, or the rules written before it, names; null: not known. */
export function acaraIdDari(catatan: Catatan, semua: readonly Catatan[]): string | null {
  const atur = catatan.kind === 'lomba.atur' ? catatan : semua.findLast(({ kind }) => kind === 'lomba.atur');
  const id = (atur?.isi as { acaraId?: unknown } | undefined)?.acaraId;
  return typeof id === 'string' ? id : null;
}

/** Whether only the desk writes it, which is online and knows what was called off; the clocks of guests' phones may be ahead of it. */
const isDiMeja = (kind: string): boolean => findDefinisi(kind)?.peran?.includes('tamu') !== true;

/** What is set up before the day; all else of a competition is done in the hall. */
const PERSIAPAN: ReadonlySet<string> = new Set(['lomba.atur', 'lomba.regu', 'lomba.juri', 'lomba.berhalangan', 'lomba.undi', 'lomba.tulis', 'lomba.lolos']);

/**
 * The refusal of a fact about a competition whose gathering has not begun, or had been called off as it was written; as of attendance. What
 * was written before that and arrives late counts.
 */
export function tolakHariLomba(catatan: Catatan, semua: readonly Catatan[], { acara }: AcaraDanLomba): Tolakan | null {
  if (catatan.subjek.jenis !== 'lomba' || isTentangLain(catatan.kind)) return null;
  const milik = acara.get(acaraIdDari(catatan, semua) ?? '');
  if (!milik) return null;
  if (milik.dibatalkan !== null && isDiMeja(catatan.kind)) return tolak('acara-dibatalkan');
  const tolakan = tolakDiLuarHari(milik, catatan)[0] ?? null;
  return tolakan?.kode === 'acara-belum-mulai' && PERSIAPAN.has(catatan.kind) ? null : tolakan;
}

/**
 * The refusal of a further fact about a competition that had been called off as it was written; what was written before and arrives late is kept
 * with it. Asked only where there is such a fact, since it folds.
 */
export function tolakLombaBatal({ kind, subjek, dicatat }: Catatan, semua: readonly Catatan[]): Tolakan | null {
  if (subjek.jenis !== 'lomba' || isTentangLain(kind) || !semua.some((satu) => satu.kind === 'lomba.batalkan')) return null;
  const { dibatalkan } = foldSubjek('lomba', subjek.id, susunCatatan(semua));
  return dibatalkan !== null && (isDiMeja(kind) || dibatalkan.dicatat < dicatat) ? tolak('lomba-dibatalkan') : null;
}

const lipat = (id: string, semua: readonly Catatan[]): Acara => foldSubjek('acara', id, susunCatatan(semua));
const isJadi = ({ rencana, dibatalkan }: Acara): boolean => rencana !== null && dibatalkan === null;

/**
 * The refusal when a fact, by whichever way, takes away a gathering that people came to or whose competitions have begun. `semua` are the facts
 * that count about the gathering.
 */
export function tolakAcaraDicabut(catatan: Catatan, semua: readonly Catatan[], { lomba }: AcaraDanLomba): Tolakan | null {
  const { jenis, id } = catatan.subjek;
  if (jenis !== 'acara' || !(KIND_JADI.includes(catatan.kind) || isTentangLain(catatan.kind))) return null;
  const tentang = semua.filter(({ kind }) => KIND_JADI.includes(kind) || isTentangLain(kind));
  if (!isJadi(lipat(id, tentang)) || isJadi(lipat(id, [...tentang, catatan]))) return null;
  if (isPernahHadir(lipat(id, semua))) return tolak('acara-berhadir');
  return (lomba.get(id) ?? []).some((satu) => satu.dibatalkan === null && isSudahDimulai(satu)) ? tolak('acara-berlomba') : null;
}
