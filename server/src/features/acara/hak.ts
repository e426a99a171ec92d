// Who of the committee may do what with gatherings.
import type { Peran } from '@lini/core/akses/peran.ts';
import type { Wilayah } from '@lini/core/wilayah/wilayah.ts';
import type { Sesi } from '../../platform/auth/sesi.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Tx } from '../../platform/sql/connect.ts';

const PANITIA: ReadonlySet<Peran> = new Set(['pkb', 'koordinator', 'kabupaten']);

/** Whether the reader helps to hold gatherings. */
export const isPanitia = ({ peran }: Pick<Sesi, 'peran'>): boolean => PANITIA.has(peran);

/** Throws `tidak-berhak` for cadres and guests. */
export function assertPanitia(sesi: Sesi): void {
  if (!isPanitia(sesi)) throw new GalatHttp('tidak-berhak');
}

type Tempat = Pick<Wilayah, 'kode' | 'nama' | 'tingkat'>;

/** Kecamatan and kabupaten whose gatherings concern the reader. */
export const loadTempat = (tx: Tx): Promise<Tempat[]> => tx<Tempat[]>`
  select kode, nama, tingkat from wilayah where kode in (select acara_terlihat()) order by kode`;

/** Whether the reader arranges gatherings of that area; the whole kabupaten only its office (`tolakTingkat`). */
export const isPengatur = ({ peran }: Sesi, { tingkat }: Pick<Wilayah, 'tingkat'>): boolean => tingkat === 'kecamatan' || peran === 'kabupaten';
