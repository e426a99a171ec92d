// What the ids of the figures of a kind of group begin with.
import { type JenisPoktan, NAMA_JENIS } from '../poktan/pilihan.ts';

/** The prefix of the ids of a kind of group. */
export const awalanId = (jenis: JenisPoktan): string => NAMA_JENIS[jenis].replace('-', '');
