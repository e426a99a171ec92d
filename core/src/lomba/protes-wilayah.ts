// Whose team somebody may protest for: of a competition of the whole kabupaten, an office of a kecamatan for its own contingent alone.
import type { Peran } from '../akses/peran.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '../catatan/fold.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { isDalamWilayah, tingkatKode } from '../wilayah/wilayah.ts';

/**
 * The refusal; null while the team is not known, which the kind itself refuses. `semua` are the facts that count about the competition,
 * `wilayah` the sender's own areas, null: not known here.
 */
export function tolakProtesLain(
  { kind, isi, desa, subjek }: Catatan,
  semua: readonly Catatan[],
  { peran, wilayah }: { readonly peran: Peran; readonly wilayah: readonly string[] | null },
): Tolakan | null {
  if (kind !== 'lomba.protes' || tingkatKode(desa) !== 'kabupaten' || peran === 'kabupaten' || wilayah === null) return null;
  const { regu } = foldSubjek('lomba', subjek.id, susunCatatan(semua));
  const kontingen = regu.find(({ id }) => id === (isi as { regu?: unknown }).regu)?.kontingen;
  // A PKB of some villages stands for the contingent of their kecamatan.
  const isMilik = kontingen === undefined || wilayah.some((milik) => isDalamWilayah(kontingen, milik) || isDalamWilayah(milik, kontingen));
  return isMilik ? null : tolak('protes-kontingen-lain', 'regu');
}
