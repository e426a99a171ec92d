// Whose team somebody may protest for: of a competition of the whole kabupaten, an office of a kecamatan for its own contingent alone.
import type { Peran } from '../akses/peran.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '../catatan/fold.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { isDalamWilayah, tingkatKode } from '../wilayah/wilayah.ts';
import type { KeadaanLomba } from './keadaan-lomba.ts';
import type { ReguLomba } from './peserta-lomba.ts';

/** `wilayah`: the areas of whoever asks, null: not known here. */
type Pemrotes = { readonly peran: Peran; readonly wilayah: readonly string[] | null };

/** The teams of a competition somebody may protest for. A PKB of some villages stands for the contingent of their kecamatan. */
export function listReguProtes({ desa, regu }: Pick<KeadaanLomba, 'desa' | 'regu'>, { peran, wilayah }: Pemrotes): readonly ReguLomba[] {
  if (tingkatKode(desa) !== 'kabupaten' || peran === 'kabupaten' || wilayah === null) return regu;
  return regu.filter(({ kontingen }) => wilayah.some((milik) => isDalamWilayah(kontingen, milik) || isDalamWilayah(milik, kontingen)));
}

/** The refusal; null while the team is not known, which the kind itself refuses. `semua` are the facts that count about the competition. */
export function tolakProtesLain({ kind, isi, desa, subjek }: Catatan, semua: readonly Catatan[], pemrotes: Pemrotes): Tolakan | null {
  if (kind !== 'lomba.protes') return null;
  const { regu } = foldSubjek('lomba', subjek.id, susunCatatan(semua));
  const satu = regu.filter(({ id }) => id === (isi as { regu?: unknown }).regu);
  return listReguProtes({ desa, regu: satu }, pemrotes).length === satu.length ? null : tolak('protes-kontingen-lain', 'regu');
}
