// Places given to each area against the people invited from it.
import { isDalamWilayah } from '../wilayah/wilayah.ts';
import type { Acara } from './acara.ts';
import type { Peserta } from './peserta.ts';
import type { IsiRencana } from './rencana.ts';

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

const KADER: readonly Peserta['jabatan'][] = ['ppkbd', 'sub-ppkbd'];

/** Cadres of no village among these, where places are counted: they fill none, so that inviting one passes the places unseen. */
export const listTanpaDesa = ({ rencana, peserta }: Undangan, baru: readonly Peserta[]): Peserta[] =>
  (rencana?.kuota ?? []).length === 0 ? [] : baru.filter(({ id, desa, jabatan }) => desa === null && KADER.includes(jabatan) && peserta.get(id)?.desa !== null);

/** Places in all: those of a village lie within those of its kecamatan where it has some. */
export const jumlahKuota = (kuota: IsiRencana['kuota']): number =>
  kuota.reduce(
    (jumlah, { wilayah, banyak }) => (kuota.some((lain) => lain.wilayah !== wilayah && isDalamWilayah(wilayah, lain.wilayah)) ? jumlah : jumlah + banyak),
    0,
  );

/** Areas whose villages were given more places together than the area itself, with how many. */
export const listDesaLebih = (kuota: IsiRencana['kuota']): { readonly wilayah: string; readonly banyak: number; readonly desa: number }[] =>
  kuota.flatMap(({ wilayah, banyak }) => {
    const desa = kuota.reduce((jumlah, lain) => (lain.wilayah !== wilayah && isDalamWilayah(lain.wilayah, wilayah) ? jumlah + lain.banyak : jumlah), 0);
    return desa > banyak ? [{ wilayah, banyak, desa }] : [];
  });
