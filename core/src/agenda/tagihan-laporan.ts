// What the rules about monthly reports share: whose report it is, and which one.
import type { Peran } from '../akses/peran.ts';
import type { Institusi } from '../institusi/institusi.ts';
import { idLaporan } from '../pelaporan/id-laporan.ts';
import type { LaporanBulan } from '../pelaporan/laporan-bulan.ts';
import type { KonteksPotret } from '../potret/potret.ts';
import type { Bulan } from '../tanggal.ts';

/** Who sends the report of an institution. */
export const peranPengirim = ({ jenis }: Institusi): Peran => (jenis === 'ppkbd' ? 'ppkbd' : 'sub-ppkbd');

/** Only who sends it is reminded. */
export const untukPengirim = (institusi: Institusi) => ({ peran: [peranPengirim(institusi)], akunId: '' });

/** The report of an institution and month; undefined: nothing was sent yet. */
export const cariLaporan = ({ laporan }: KonteksPotret, institusiId: string, bulan: Bulan): LaporanBulan | undefined =>
  laporan.find((satu) => satu.id === idLaporan(institusiId, bulan));
