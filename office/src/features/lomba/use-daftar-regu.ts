// The list of teams while it is edited: on which saved list it rests, and whether another desk has saved since.
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { useState } from 'preact/hooks';
import { gabungRegu } from './gabung-regu.ts';

type Daftar = readonly ReguLomba[];
type Isian = {
  readonly regu: Daftar;
  readonly dasar: Daftar;
  readonly atas: string | null;
  /** What stood before it was saved here: shown until the page is asked again. */
  readonly sebelum: string | null;
};

const isSama = (a: Daftar, b: Daftar): boolean => JSON.stringify(a) === JSON.stringify(b);

export type DaftarRegu = {
  readonly regu: Daftar;
  /** The saved list it rests on. */
  readonly atas: string | null;
  readonly isDiubah: boolean;
  readonly isDiubahLain: boolean;
  readonly ubah: (regu: Daftar) => void;
  /** Takes in what was saved elsewhere; what was typed here stays. */
  readonly muat: () => void;
  /** Saved here under that id. */
  readonly tersimpan: (id: string) => void;
};

/** The list being edited; as long as nothing is typed it follows the saved one. */
export function useDaftarRegu({ regu: kini, reguId }: Pick<KeadaanLomba, 'regu' | 'reguId'>): DaftarRegu {
  const [isi, setIsi] = useState<Isian>({ regu: kini, dasar: kini, atas: reguId, sebelum: reguId });
  const isDiubah = !isSama(isi.regu, isi.dasar);
  const isLain = reguId !== isi.atas && reguId !== isi.sebelum;
  const muat = (): void => setIsi({ regu: gabungRegu(isi.dasar, isi.regu, kini), dasar: kini, atas: reguId, sebelum: reguId });
  if (isLain && !isDiubah) muat();
  return {
    ...{ regu: isi.regu, atas: isi.atas, isDiubah, isDiubahLain: isLain && isDiubah, muat },
    ubah: (regu) => setIsi({ ...isi, regu }),
    tersimpan: (id) => setIsi({ regu: isi.regu, dasar: isi.regu, atas: id, sebelum: reguId }),
  };
}
