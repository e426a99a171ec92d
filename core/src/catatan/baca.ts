// Reads the answers of a catatan of any version into the present shape of its kind.
import { DEFINISI } from '../registry/definisi.ts';
import type { Catatan } from './catatan.ts';
import type { DefinisiApaSaja } from './define.ts';
import type { Dibaca } from './dibaca.ts';
import { type Tolakan, tolak } from './tolakan.ts';

const PER_KIND = new Map(DEFINISI.map((definisi) => [definisi.kind, definisi]));

/** Adds kinds that are loaded later than the first screen; until then they are not known, and wait. */
export function kenalkan(definisiList: readonly DefinisiApaSaja[]): void {
  for (const definisi of definisiList) PER_KIND.set(definisi.kind, definisi);
}

/** The definition of a kind, or nothing when this Lini does not know it. */
export const findDefinisi = (kind: string): DefinisiApaSaja | undefined => PER_KIND.get(kind);

/** Who of the village reads the answers of a kind; one that this Lini does not know is read by all. */
export const dibacaKind = (kind: string): Dibaca => findDefinisi(kind)?.dibaca ?? 'desa';

export type HasilBaca = { readonly definisi: DefinisiApaSaja; readonly isi: unknown } | { readonly tolakan: Tolakan };

/** The answers at the present version, or the refusal: unknown kind, newer version, or a field out of shape. */
export function bacaIsi(kind: string, v: number, mentah: Record<string, unknown>): HasilBaca {
  const definisi = PER_KIND.get(kind);
  if (!definisi) return { tolakan: tolak('jenis-belum-dikenal', 'kind') };
  if (v > definisi.version) return { tolakan: tolak('versi-terlalu-baru', 'v') };
  let isi = mentah;
  for (let versi = v; versi < definisi.version; versi += 1) {
    const naik = definisi.upgrade?.[versi];
    if (!naik) return { tolakan: tolak('versi-terlalu-lama', 'v') };
    isi = naik(isi);
  }
  const hasil = definisi.isi.safeParse(isi);
  if (!hasil.success) return { tolakan: tolak('isi-tidak-sah', hasil.error.issues[0]?.path.join('.') || null) };
  return { definisi, isi: hasil.data };
}

/** As `bacaIsi`, for a whole catatan. */
export const bacaCatatan = (catatan: Catatan): HasilBaca => bacaIsi(catatan.kind, catatan.v, catatan.isi as Record<string, unknown>);
