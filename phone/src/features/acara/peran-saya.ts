// What the account of this phone is at a gathering: invited, or of the committee.
import type { Acara } from '@lini/core/acara/acara.ts';
import { PERAN_PANITIA } from '@lini/core/acara/milik-peserta.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { isPesertaAcara } from '@lini/core/acara/peserta-acara.ts';
import { isDalamWilayah, tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import { getSesi } from '../../app/sesi.ts';

/** Whether she is on the list, or was written down at the door. */
export const isPesertaSaya = (acara: Acara): boolean => isPesertaAcara(acara, getSesi().akun.id);

/** Whether the account helps to hold gatherings. */
export const isPanitiaSaya = (): boolean => PERAN_PANITIA.some((satu) => satu === getSesi().akun.peran);

/** Whether the account arranges this gathering: one of the whole kabupaten only its office (`isPengurus`). */
export const isPengaturSaya = ({ desa }: Pick<Acara, 'desa'>): boolean =>
  isPanitiaSaya() && (tingkatKode(desa) === 'kecamatan' || getSesi().akun.peran === 'kabupaten');

/** Whether the account may enter scores of a person: whoever arranges it of everybody, others of their own area's people (`tolakUrusan`). */
export const isUrusanSaya = (acara: Pick<Acara, 'desa'>, { desa }: Pick<Peserta, 'desa'>): boolean =>
  isPengaturSaya(acara) || (desa !== null && getSesi().akun.tugas.some(({ wilayah }) => isDalamWilayah(desa, wilayah)));
