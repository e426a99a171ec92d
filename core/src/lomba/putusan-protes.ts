// What was decided on protests, as it stands: a decision may be changed, with its reason, until the result is announced.
import type { IsiPutusProtes } from './isi-lomba.ts';
import type { KeadaanLomba } from './keadaan-lomba.ts';

type Isi = Pick<KeadaanLomba, 'putusProtes'>;

/** The last decision on each protest. */
export const putusanBerlaku = ({ putusProtes }: Isi): IsiPutusProtes[] => [...new Map(putusProtes.map((satu) => [satu.protesId, satu])).values()];

/** Whether an upheld protest opens what the result hangs on. */
export const isAdaDiterima = (lomba: Isi): boolean => putusanBerlaku(lomba).some((satu) => satu.isDiterima);

/** The teams that the jury judges anew after closing; none once the result is announced. */
export const listNilaiUlang = (lomba: Isi & Pick<KeadaanLomba, 'umum'>): string[] =>
  lomba.umum === null ? [...new Set(putusanBerlaku(lomba).flatMap((satu) => (satu.isDiterima ? (satu.nilaiUlang ?? []) : [])))] : [];
