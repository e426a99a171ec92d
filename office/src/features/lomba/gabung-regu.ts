// The list of teams edited here, brought together with the one saved elsewhere meanwhile.
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { idDariNama } from './isian-aturan.ts';

type Daftar = readonly ReguLomba[];
const cari = (daftar: Daftar, id: string): ReguLomba | undefined => daftar.find((satu) => satu.id === id);

/**
 * `kini` with what was changed here since `dasar`: teams changed, added or removed here stay so, all others are as saved. Two new teams that
 * were given one id are two teams, unless they have one name.
 */
export function gabungRegu(dasar: Daftar, milik: Daftar, kini: Daftar): ReguLomba[] {
  const isDiubah = (id: string): boolean => JSON.stringify(cari(milik, id)) !== JSON.stringify(cari(dasar, id));
  const isBaruLain = ({ id, nama }: ReguLomba): boolean => {
    const lain = cari(kini, id);
    return lain !== undefined && cari(dasar, id) === undefined && lain.nama !== nama;
  };
  const disana = kini.flatMap((satu) => {
    const disini = cari(milik, satu.id);
    return isDiubah(satu.id) && !(disini && isBaruLain(disini)) ? (disini ?? []) : satu;
  });
  const tambahan = milik.filter((satu) => isDiubah(satu.id) && (isBaruLain(satu) || !cari(kini, satu.id)));
  const hasil = [...disana];
  for (const satu of tambahan) {
    const terpakai = hasil.map(({ id }) => id);
    hasil.push(terpakai.includes(satu.id) ? { ...satu, id: idDariNama(satu.nama, terpakai) } : satu);
  }
  return hasil;
}
