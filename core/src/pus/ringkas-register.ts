// How far this month's register is, RT by RT: the line that reminds near the end of the month.
import { isMalHabis } from '../kb/mal.ts';
import type { Parameter } from '../parameter/parameter.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import { isDiperiksa } from './register.ts';

export type RegisterRt = { readonly rt: string; readonly pus: number; readonly diperiksa: number };

/** A couple with its family, as the month's list of an RT shows it. */
export type PusKeluarga = {
  readonly keluarga: KeluargaPotret;
  readonly pus: PusPotret;
  readonly diperiksa: boolean /** Nothing can be confirmed: the couple has to be asked. */;
  readonly isPerluTanya: boolean;
};

const isPerluTanya = ({ keluarga, pada }: KeluargaPotret, { kotak, metode, istri }: PusPotret, parameter: Parameter): boolean =>
  kotak === 'belum' || (metode === 'mal' && isMalHabis(keluarga, istri.id, pada, parameter));

/** The couples of the families on the day of their pictures. */
export const listPus = (potretList: readonly KeluargaPotret[], parameter: Parameter): PusKeluarga[] =>
  potretList.flatMap((keluarga) =>
    keluarga.isAktif
      ? keluarga.pus.map((pus) => ({ keluarga, pus, diperiksa: isDiperiksa(pus, keluarga.pada), isPerluTanya: isPerluTanya(keluarga, pus, parameter) }))
      : [],
  );

/** The counts by RT, in the order of the walk. */
export function ringkasRegister(pusList: readonly PusKeluarga[]): RegisterRt[] {
  const perRt = Map.groupBy(pusList, (satu) => satu.keluarga.keluarga.rt);
  return [...perRt]
    .map(([rt, daftar]) => ({ rt, pus: daftar.length, diperiksa: daftar.filter((satu) => satu.diperiksa).length }))
    .sort((a, b) => (a.rt < b.rt ? -1 : 1));
}
