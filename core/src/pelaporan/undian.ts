// Whether a spot check that arrives is about the families the system drew: the judge of one report cannot know, for it does not hold the village.
import * as z from 'zod/mini';
import type { Catatan } from '../catatan/catatan.ts';
import type { Tolakan } from '../catatan/tolakan.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { laporanUjiPetik } from './laporan-uji-petik.ts';
import { type DasarUndian, tolakUndian } from './uji-petik.ts';

/** By the catatan that is judged; one that is missing cannot be held against a list. */
export type Undian = ReadonlyMap<string, DasarUndian>;

export const isUjiPetik = ({ kind }: Pick<Catatan, 'kind'>): boolean => kind === laporanUjiPetik.kind;

const zDipilih = z.object({ hasil: z.array(z.object({ keluargaId: z.string() })) });

/** The refusal of a spot check of other families than those drawn; null for every other kind. */
export function tolakBukanUndian(catatan: Catatan, undian: Undian): Tolakan | null {
  const dasar = undian.get(catatan.id);
  const isi = dasar && zDipilih.safeParse(catatan.isi).data;
  if (!dasar || !isi) return null;
  const dipilih = isi.hasil.map((satu) => satu.keluargaId);
  return tolakUndian(catatan.subjek.id, dipilih, dasar, parameterPada(catatan.terjadi)['laporan.spotCheck'])[0] ?? null;
}
