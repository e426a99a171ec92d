// Whether two results are the same, whatever the order of fields on the way.
import type { IsiUmumkan } from './isi-lomba.ts';

const barisSama = (satu: IsiUmumkan['hasil'][number]): unknown[] => [
  ...[satu.regu, satu.kontingen, satu.keadaan, satu.peringkat, satu.nilai, satu.denda, satu.alasan],
  ...[satu.gelar?.jenis ?? null, satu.gelar?.ke ?? null],
];
const tulisHasil = ({ hasil, seri }: IsiUmumkan): string =>
  JSON.stringify([hasil.map(barisSama), seri.map(({ atas, bawah, langkah }) => [atas, bawah, langkah])]);

/** Ranks, exact scores, titles, reasons and the steps of ties compared. */
export const isHasilSama = (a: IsiUmumkan, b: IsiUmumkan): boolean => tulisHasil(a) === tulisHasil(b);
