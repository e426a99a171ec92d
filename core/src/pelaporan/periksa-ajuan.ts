// What no report may say, whoever sends it: couples that are not the sum of their boxes, more reporting than there are (forms.md 5, the blocking checks).
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import type { AngkaPerIndikator } from '../indikator/indikator.ts';

/** The boxes every couple is in exactly one of, with those not registered yet. */
const KOTAK = ['B2', 'B7.hamil', 'B7.ias', 'B7.iat', 'B7.tial', 'A2.belum'] as const;

const bilangan = (angka: AngkaPerIndikator, id: string): number | null => angka[id]?.pembilang ?? null;

/** Whether the couples are those of all the boxes together; null when a part was not counted. */
export function isPusCocok(angka: AngkaPerIndikator): boolean | null {
  const pus = bilangan(angka, 'A2');
  const kotak = KOTAK.map((id) => bilangan(angka, id));
  return pus === null || kotak.includes(null) ? null : kotak.reduce<number>((jumlah, satu) => jumlah + (satu ?? 0), 0) === pus;
}

/** The ids of "reporting" figures above those of "existing". */
export const listLaporLebih = (angka: AngkaPerIndikator): string[] =>
  Object.keys(angka).filter((id) => {
    const ada = id.endsWith('.lapor') ? bilangan(angka, `${id.slice(0, -'.lapor'.length)}.ada`) : null;
    return ada !== null && (angka[id]?.pembilang ?? 0) > ada;
  });

/** The refusals of figures that cannot be. */
export function periksaAjuan(angka: AngkaPerIndikator): Tolakan[] {
  if (isPusCocok(angka) !== true) return [tolak('laporan-pus-tidak-cocok', 'angka.A2')];
  const lebih = listLaporLebih(angka)[0];
  return lebih === undefined ? [] : [tolak('laporan-lapor-lebih', `angka.${lebih}`)];
}
