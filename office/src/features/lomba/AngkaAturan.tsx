// A number of the rules with what the core says about it: one that must be there, or one that may stay empty.
import { tt } from '@lini/ui/words/t.ts';
import { AngkaInput } from './AngkaInput.tsx';
import type { SalahAturan } from './salah-aturan.ts';

type Dasar = { label: string; isian: string; salah: SalahAturan; isMinus?: boolean };
export type AngkaWajibProps = Dasar & { nilai: number; onNilai: (nilai: number) => void };
export type AngkaBolehProps = Dasar & { nilai: number | null; onNilai: (nilai: number | null) => void };

const galat = ({ salah, isian }: Dasar): string | undefined => {
  const kalimat = salah.get(isian);
  return kalimat && tt(kalimat);
};

/** A number that must be there; while it is empty the rules cannot be saved. */
export const AngkaWajib = ({ nilai, onNilai, ...dasar }: AngkaWajibProps) => (
  <AngkaInput isKetat label={dasar.label} isMinus={dasar.isMinus ?? false} nilai={nilai} galat={galat(dasar)} onNilai={(isi) => onNilai(isi ?? Number.NaN)} />
);

/** A number that may stay empty; what that means stands in its label. */
export const AngkaBoleh = ({ nilai, onNilai, ...dasar }: AngkaBolehProps) => (
  <AngkaInput isKetat label={dasar.label} isMinus={dasar.isMinus ?? false} nilai={nilai} galat={galat(dasar)} onNilai={onNilai} />
);
