// The sessions for which attendance is taken.
import type { Tanggal } from '../tanggal.ts';
import type { IsiRencana } from './rencana.ts';

export type SesiHadir = { readonly id: string; readonly judul: string; readonly tanggal: Tanggal; readonly mulai: string; readonly selesai: string };

const urut = (a: SesiHadir, b: SesiHadir): number => (`${a.tanggal} ${a.mulai} ${a.id}` < `${b.tanggal} ${b.mulai} ${b.id}` ? -1 : 1);

/** A whole day as one session, from the first hour of its programme to the last; `hari-` and the day as its mark. */
const sehari = (rencana: IsiRencana, tanggal: Tanggal): SesiHadir => {
  const bagian = rencana.sesi.filter((satu) => satu.tanggal === tanggal);
  const jam = (daftar: readonly string[], kosong: string): string => [...daftar].sort()[0] ?? kosong;
  return {
    id: `hari-${tanggal}`,
    judul: rencana.judul,
    tanggal,
    mulai: jam(
      bagian.map((satu) => satu.mulai),
      '08:00',
    ),
    selesai: [...bagian.map((satu) => satu.selesai)].sort().at(-1) ?? '16:00',
  };
};

/** In the order of time; a programme that marks none takes attendance once for each day it has (inferred). */
export function listSesiHadir(rencana: IsiRencana | null): SesiHadir[] {
  if (rencana === null) return [];
  const ditandai = rencana.sesi.filter((satu) => satu.isHadirDicatat);
  if (ditandai.length > 0) return ditandai.map(({ id, judul, tanggal, mulai, selesai }) => ({ id, judul, tanggal, mulai, selesai })).sort(urut);
  return [...new Set([rencana.mulai, ...rencana.sesi.map((satu) => satu.tanggal), rencana.selesai])].map((tanggal) => sehari(rencana, tanggal)).sort(urut);
}
