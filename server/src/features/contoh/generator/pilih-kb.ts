// Which couples use contraception, which way, and what the others wish.
import type { Ingin, Jalur, Metode } from '@lini/core/kb/metode.ts';
import type { Acak } from './acak.ts';
import type { DesaContoh } from './bentuk.ts';
import { BAURAN } from './margin.ts';

/** Logit of use for a couple with one or two children in a middle village. */
const DASAR_PESERTA = 0.85;

const condongAnak = (anak: number): number => (anak === 0 ? -2.6 : anak === 1 ? -0.35 : anak === 2 ? 0.15 : 0.3);
const condongUmur = (umur: number): number => (umur < 20 ? -0.5 : umur < 40 ? 0.1 : umur < 45 ? -0.1 : -0.7);

/** Chance that a couple that is not pregnant uses something. */
export const peluangPeserta = (desa: DesaContoh, umur: number, anak: number): number =>
  1 / (1 + Math.exp(-(DASAR_PESERTA + desa.sifat.condongKb + condongAnak(anak) + condongUmur(umur))));

/** Sterilisation is offered to those who have their children; the factor brings the mix of all couples back to the published one. */
function faktorMetode(desa: DesaContoh, metode: Metode, umur: number, anak: number): number {
  const { sifat } = desa;
  switch (metode) {
    case 'mow':
      return umur >= 31 && anak >= 2 ? (umur >= 38 ? 1.95 : 0.9) : 0;
    case 'mop':
      return umur >= 32 && anak >= 2 ? 1.6 : 0;
    case 'mal':
      return 0;
    case 'iud':
      return umur >= 30 ? 1.07 : 0.48;
    case 'suntik':
      return sifat.suntik * (umur < 35 ? 1.17 : 0.94);
    case 'pil':
      return 0.99;
    case 'implan':
      return sifat.implan * (umur < 25 ? 0.8 : 0.96);
    default:
      return 1;
  }
}

const METODE_LIST = Object.keys(BAURAN) as Metode[];

/** A method by the published mix, the village's habit and the wife's age; `kecuali` is the one she leaves. */
export function pilihMetode(desa: DesaContoh, umur: number, anak: number, kecuali: Metode | null = null): Metode {
  return desa.acak.timbang(METODE_LIST.map((metode) => [metode, metode === kecuali ? 0 : BAURAN[metode] * faktorMetode(desa, metode, umur, anak)] as const));
}

/** The wish of a couple that uses nothing. `segera` raises or lowers the share that wants a child soon. */
export function pilihIngin(acak: Acak, umur: number, anak: number, segera = 1): Ingin {
  const bagianSegera = (anak === 0 ? 0.91 : anak === 1 ? 0.76 : anak === 2 ? 0.67 : 0.58) * segera;
  if (acak.ya(bagianSegera)) return 'segera';
  const bagianTunda = umur >= 40 ? 0.05 : umur >= 35 ? 0.25 : anak >= 3 ? 0.3 : anak === 2 ? 0.6 : 0.95;
  return acak.ya(bagianTunda) ? 'tunda' : 'tidak-lagi';
}

/** Where a method comes from, by share of payment path. */
export const pilihJalur = (acak: Acak, metode: Metode): Jalur | null =>
  metode === 'mal' || metode === 'tradisional'
    ? null
    : acak.ya(metode === 'suntik' ? 0.6 : metode === 'pil' || metode === 'kondom' ? 0.55 : 0.9)
      ? 'pemerintah'
      : 'swasta';

/** Months a method has been used already at registration. */
export const lamaBulan = (acak: Acak, metode: Metode): number =>
  metode === 'implan'
    ? acak.bulat(1, 35)
    : metode === 'iud'
      ? acak.bulat(1, 90)
      : metode === 'mow' || metode === 'mop'
        ? acak.bulat(1, 140)
        : acak.bulat(1, 60);
