// Which results go to phones when a reveal on the big screen has ended: that of the competition, or all once the overall winner is out.
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { isFinal, listFinal } from '@lini/core/lomba/umum-acara.ts';

type Satu = Pick<KeadaanLomba, 'id' | 'atur' | 'umum' | 'buka' | 'dibatalkan'>;

const isMenunggu = ({ umum, buka }: Satu): boolean => umum !== null && buka === null && umum.ponsel !== 'tangan';

/**
 * The competitions to open when the last title of `apa` is shown (the id of one, or `umum`). With the last final result a phone could add
 * up the overall winner itself: that one waits for the overall winner's own reveal.
 */
export function listBukaSesudah<Lomba extends Satu>(apa: string, semua: readonly Lomba[]): Lomba[] {
  if (apa === 'umum') return semua.filter(isMenunggu);
  const satu = semua.find((lomba) => lomba.id === apa);
  if (!satu || !isMenunggu(satu)) return [];
  const final = listFinal(semua);
  const isTerakhir = isFinal(satu) && final.length > 1 && final.every((lomba) => lomba.id === apa || lomba.buka !== null);
  return isTerakhir ? [] : [satu];
}
