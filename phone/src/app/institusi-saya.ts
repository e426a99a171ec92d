// Which institutions are the account's own: a PPKBD's is that of the village, a Sub-PPKBD's are those of her RT.
import type { Peran } from '@lini/core/akses/peran.ts';
import { type Institusi, isBerjalan, isMelayaniRt } from '@lini/core/institusi/institusi.ts';
import { entriLain } from './desa.ts';
import type { EntriSubjek } from './entri.ts';
import { getSesi } from './sesi.ts';
import { rtSaya } from './wilayah.ts';

/** Whether an institution is the account's own, by role and RT. */
export function isInstitusiSaya(institusi: Institusi, peran: Peran, rt: ReadonlySet<string>): boolean {
  if (!isBerjalan(institusi)) return false;
  if (peran === 'ppkbd') return institusi.jenis === 'ppkbd';
  return peran === 'sub-ppkbd' && isMelayaniRt(institusi, rt);
}

const URUT = ['ppkbd', 'sub-ppkbd', 'kelompok-kb'];
const kunci = ({ jenis, nama, nonaktif }: Institusi): string => `${nonaktif === null ? 0 : 1} ${URUT.indexOf(jenis ?? '')} ${nama}`;

/** The institutions of the village looked at: PPKBD first, those that stopped last. */
export const listInstitusi = (): EntriSubjek<'institusi'>[] => entriLain('institusi').sort((a, b) => (kunci(a.keadaan) < kunci(b.keadaan) ? -1 : 1));

/** The account's own among them. */
export const listInstitusiSaya = (): EntriSubjek<'institusi'>[] =>
  listInstitusi().filter(({ keadaan }) => isInstitusiSaya(keadaan, getSesi().akun.peran, rtSaya.value));
