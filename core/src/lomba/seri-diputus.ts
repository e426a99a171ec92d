// What was decided on ties: votes count for exactly the teams they were about; a draw also for some of its teams, whose order everybody saw.
import type { KeadaanLomba } from './keadaan-lomba.ts';

type Suara = { readonly juri: string; readonly regu: string };
/** Votes between these teams and no others. */
export type SuaraSeri = { readonly regu: readonly string[]; readonly suara: readonly Suara[] };
type Isi = Pick<KeadaanLomba, 'suara' | 'putusSeri'>;

/** Whether both are the same teams, in whatever order. */
export const isGrupSama = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

/** The ties opened to votes that this team is in, the first one first. */
export const listSeriDibuka = ({ putusSeri }: Pick<Isi, 'putusSeri'>, regu: string): SuaraSeri[] =>
  putusSeri.flatMap((satu) => (satu.cara === 'suara' && satu.regu.includes(regu) ? [satu] : []));

/** Every vote with the tie it is about; one written by the juror herself names a team alone and is about the tie opened first (`lomba.suara` refuses where there are two). */
export function listSuaraSeri({ suara, putusSeri }: Isi): SuaraSeri[] {
  const dariJuri = suara.flatMap((satu) => {
    const [seri] = listSeriDibuka({ putusSeri }, satu.regu);
    return seri ? [{ regu: seri.regu, suara: [satu] }] : [];
  });
  return [...putusSeri.flatMap((satu) => (satu.cara === 'suara' ? [satu] : [])), ...dariJuri];
}

/** The votes between exactly these teams: what was voted before another team joined the tie, or left it, does not count. */
export const suaraAtas = (semua: readonly SuaraSeri[], grup: readonly string[]): Suara[] =>
  semua.flatMap((satu) => (isGrupSama(satu.regu, grup) ? satu.suara : []));

/** The draw that puts these teams in order: the smallest that holds them all, of two alike the first; undefined: none does. */
export const findUndian = <Undian extends { readonly hasil: readonly string[] }>(semua: readonly Undian[], grup: readonly string[]): Undian | undefined =>
  semua.filter(({ hasil }) => grup.every((regu) => hasil.includes(regu))).sort((a, b) => a.hasil.length - b.hasil.length)[0];

export const listUndianSeri = ({ putusSeri }: Pick<Isi, 'putusSeri'>): Extract<Isi['putusSeri'][number], { cara: 'undian' }>[] =>
  putusSeri.flatMap((satu) => (satu.cara === 'undian' ? [satu] : []));
