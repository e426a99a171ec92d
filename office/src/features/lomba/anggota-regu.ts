// Members of a team while it is edited: those chosen from the participants stand first and keep their ids, the others are names alone.
import type { Peserta } from '@lini/core/acara/peserta.ts';
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';

export type AnggotaDipilih = { readonly id: string; readonly nama: string };

export const listDipilih = ({ anggota, peserta = [] }: ReguLomba): AnggotaDipilih[] => peserta.map((id, ke) => ({ id, nama: anggota[ke] ?? '' }));
export const listDitulis = ({ anggota, peserta = [] }: ReguLomba): string[] => anggota.slice(peserta.length);

function susun({ peserta: _, ...regu }: ReguLomba, dipilih: readonly AnggotaDipilih[], ditulis: readonly string[]): ReguLomba {
  const anggota = [...dipilih.map(({ nama }) => nama), ...ditulis];
  return dipilih.length > 0 ? { ...regu, anggota, peserta: dipilih.map(({ id }) => id) } : { ...regu, anggota };
}

/** Adds the participant, or takes her out. A name typed before stays: it may be another's. */
export function gantiAnggota(regu: ReguLomba, { id, nama }: Pick<Peserta, 'id' | 'nama'>, isIkut: boolean): ReguLomba {
  const lain = listDipilih(regu).filter((satu) => satu.id !== id);
  return susun(regu, isIkut ? [...lain, { id, nama }] : lain, listDitulis(regu));
}

/** The names typed, one a line. */
export const tulisAnggota = (regu: ReguLomba, tulisan: string): ReguLomba =>
  susun(
    regu,
    listDipilih(regu),
    tulisan
      .split('\n')
      .map((satu) => satu.trim())
      .filter(Boolean),
  );
