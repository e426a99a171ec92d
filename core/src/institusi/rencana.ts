// The year plan as it stands: what is open, what is due in a month.
import type { Bulan } from '../tanggal.ts';
import type { BarisRencana, Institusi } from './institusi.ts';

const urut = (a: BarisRencana, b: BarisRencana): number => (a.bulan !== b.bulan ? (a.bulan < b.bulan ? -1 : 1) : a.id < b.id ? -1 : 1);

/** The lines of one year, by month. */
export const listRencanaTahun = ({ rencana }: Institusi, tahun: number): BarisRencana[] =>
  rencana.filter((satu) => satu.bulan.startsWith(`${tahun}-`)).sort(urut);

/** The lines that were not carried out yet, by month. */
export const listRencanaTerbuka = ({ rencana, rencanaSelesai }: Institusi): BarisRencana[] => rencana.filter((satu) => !rencanaSelesai.has(satu.id)).sort(urut);

/** The open lines of one month. */
export const listRencanaBulan = (institusi: Institusi, bulan: Bulan): BarisRencana[] => listRencanaTerbuka(institusi).filter((satu) => satu.bulan === bulan);
