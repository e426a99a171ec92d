// Who is who in the facts of a gathering as they were written: villages named, names made one, who came or stands on the list.
import { bacaCatatan, bacaIsi } from '../catatan/baca.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { nasibCatatan } from '../catatan/fold.ts';
import { KIND_KOREKSI } from '../catatan/koreksi.ts';
import type { Peserta } from './peserta.ts';

/** The fields by which kinds of a gathering name people. */
export type IsiOrang = {
  readonly peserta?: readonly Peserta[];
  readonly penempatan?: readonly { readonly orangId: string }[];
  readonly orangId?: string;
  readonly pesertaId?: string;
  readonly orang?: Peserta | null;
  readonly orangA?: string;
  readonly orangB?: string;
};
/** Ids that were made one. */
export type Pasangan = readonly [string, string];
/** Of accounts: the areas where they serve now, however an invitation names them; empty: of none. Who has no account is not here. */
export type TempatTugas = ReadonlyMap<string, readonly string[]>;

/** Everybody these answers name with a village. */
export const disebut = ({ peserta, orang }: IsiOrang): readonly Peserta[] => [...(peserta ?? []), ...(orang ? [orang] : [])];

const KIND_SEBUT: ReadonlySet<string> = new Set(['acara.undang', 'acara.hadir']);

/** Every village each person was ever said to work in, also in what was withdrawn: inviting her again under another one wins nobody over. */
export function desaOrang(semua: readonly Catatan[]): ReadonlyMap<string, readonly (string | null)[]> {
  const orang = semua.flatMap(({ kind, isi }) => (KIND_SEBUT.has(kind) ? disebut(isi as IsiOrang) : []));
  return new Map([...Map.groupBy(orang, ({ id }) => id)].map(([id, milik]) => [id, milik.map(({ desa }) => desa)]));
}

/** What a fact about people says; of a correction the old and the new. Nothing when its shape is refused. */
export function bacaOrang(catatan: Catatan, akar: Catatan): readonly IsiOrang[] {
  const hasil = [bacaCatatan(akar)];
  const { v, isi } = catatan.isi as { v?: unknown; isi?: unknown };
  const isKoreksi = catatan.kind === KIND_KOREKSI && typeof v === 'number' && typeof isi === 'object' && isi !== null;
  if (isKoreksi) hasil.push(bacaIsi(akar.kind, v, isi as Record<string, unknown>));
  return hasil.flatMap((satu) => ('isi' in satu ? [satu.isi as IsiOrang] : []));
}

/** Everybody these answers are about. */
export const idOrang = (isi: IsiOrang): string[] =>
  [...disebut(isi).map(({ id }) => id), ...(isi.penempatan ?? []).map((satu) => satu.orangId), isi.orangId, isi.pesertaId, isi.orangA, isi.orangB].filter(
    (id) => id !== undefined,
  );

/** The facts that were not withdrawn. */
export function yangBerlaku(semua: readonly Catatan[]): readonly Catatan[] {
  const { dibatalkan } = nasibCatatan(semua);
  return dibatalkan.size === 0 ? semua : semua.filter(({ id }) => !dibatalkan.has(id));
}

/** All pairs that were ever made one. */
export const listPasangan = (semua: readonly Catatan[]): Pasangan[] =>
  semua.flatMap(({ kind, isi }) => (kind === 'acara.samakan' ? [[(isi as IsiOrang).orangA ?? '', (isi as IsiOrang).orangB ?? ''] as const] : []));

/** Every id of the person: itself, and what was made one with it. */
export function idSeorang(id: string, pasangan: readonly Pasangan[]): ReadonlySet<string> {
  const semua = new Set([id]);
  for (const satu of semua) for (const [a, b] of pasangan) if (a === satu || b === satu) semua.add(a).add(b);
  return semua;
}

/** Whether any of these ids stands on the list, or came. */
export function isDiAcara(ids: ReadonlySet<string>, berlaku: readonly Catatan[]): boolean {
  let terakhir: Catatan | null = null;
  for (const satu of berlaku) {
    const isi = satu.isi as IsiOrang;
    if (satu.kind === 'acara.hadir' && ids.has(isi.pesertaId ?? '')) return true;
    const isDaftar =
      satu.kind === 'acara.undang' ? (isi.peserta ?? []).some(({ id }) => ids.has(id)) : satu.kind === 'acara.cabut-undangan' && ids.has(isi.orangId ?? '');
    if (isDaftar && (terakhir === null || satu.dicatat > terakhir.dicatat)) terakhir = satu;
  }
  return terakhir?.kind === 'acara.undang';
}
