// The name a family is listed under: its head's, also after the head's death until another one is recorded.
import { type Anggota, findKepala, isHadir, type Keluarga } from '@lini/core/keluarga/keluarga.ts';

/** The head who lives here now; null: nobody is recorded as head. */
const findKepalaHadir = (keluarga: Keluarga): Anggota | null => {
  const kepala = findKepala(keluarga);
  return kepala?.hubungan === 'kepala' ? kepala : null;
};

/** The head who died last, while nobody took the place. */
function findKepalaAlmarhum(keluarga: Keluarga): Anggota | null {
  if (findKepalaHadir(keluarga)) return null;
  let terakhir: Anggota | null = null;
  for (const satu of keluarga.anggota.values())
    if (satu.hubungan === 'kepala' && satu.meninggal !== null && satu.meninggal > (terakhir?.meninggal ?? '')) terakhir = satu;
  return terakhir;
}

/** Whether the head died and somebody who lives here should be recorded as the new one. */
export const isPerluKepalaBaru = (keluarga: Keluarga): boolean => findKepalaAlmarhum(keluarga) !== null && [...keluarga.anggota.values()].some(isHadir);

/** The name, empty when nobody is known. */
export function tulisNamaKeluarga(keluarga: Keluarga): string {
  const almarhum = findKepalaAlmarhum(keluarga);
  if (almarhum) return `${almarhum.nama} (alm.)`;
  return findKepala(keluarga)?.nama ?? [...keluarga.anggota.values()][0]?.nama ?? '';
}
