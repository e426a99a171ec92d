// The beginnings of contraception of the month, also of couples that left before the month was over.
import type { CaraMulai, MulaiKb } from '../kb/peristiwa.ts';
import type { KeluargaPotret } from '../potret/potret.ts';

/** Those of one kind in a family. */
export const listMulaiBulanIni = ({ pus, mulaiPergi }: KeluargaPotret, cara: CaraMulai): MulaiKb[] =>
  [...pus.flatMap((satu) => satu.peristiwa.mulai), ...mulaiPergi].filter((satu) => satu.cara === cara);
