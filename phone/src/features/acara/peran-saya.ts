// What the account of this phone is at a gathering: invited, or of the committee.
import type { Acara } from '@lini/core/acara/acara.ts';
import { PERAN_PANITIA } from '@lini/core/acara/milik-peserta.ts';
import { isPesertaAcara } from '@lini/core/acara/peserta-acara.ts';
import { getSesi } from '../../app/sesi.ts';

/** Whether she is on the list, or was written down at the door. */
export const isPesertaSaya = (acara: Acara): boolean => isPesertaAcara(acara, getSesi().akun.id);

/** Whether the account helps to hold gatherings. */
export const isPanitiaSaya = (): boolean => PERAN_PANITIA.some((satu) => satu === getSesi().akun.peran);
