// Places given to each area against the people invited from it.
import { isDalamWilayah } from '../wilayah/wilayah.ts';
import type { Acara } from './acara.ts';
import type { Peserta } from './peserta.ts';

/** `terisi`: how many of the area are invited. */
export type BarisKuota = { readonly wilayah: string; readonly banyak: number; readonly terisi: number };

type Undangan = Pick<Acara, 'rencana' | 'peserta'>;

/** One line for each area that was given places, in the order of the plan; empty: nobody counts them. Who has no village fills no place. */
export const hitungKuota = ({ rencana, peserta }: Undangan): BarisKuota[] =>
  (rencana?.kuota ?? []).map(({ wilayah, banyak }) => ({
    wilayah,
    banyak,
    terisi: [...peserta.values()].filter(({ desa }) => desa !== null && isDalamWilayah(desa, wilayah)).length,
  }));

/** The areas that inviting these as well would take past their places; one that is past them already and gets nobody more is not named. */
export function listLebihKuota(acara: Undangan, baru: readonly Peserta[]): BarisKuota[] {
  const sebelum = hitungKuota(acara);
  const peserta = new Map([...acara.peserta, ...baru.map((satu) => [satu.id, satu] as const)]);
  return hitungKuota({ ...acara, peserta }).filter(({ banyak, terisi }, ke) => terisi > banyak && terisi > (sebelum[ke]?.terisi ?? 0));
}
