// What the account of this phone is at a gathering: invited, or of the committee.
import type { Acara } from '@lini/core/acara/acara.ts';
import { orangAcara } from '@lini/core/acara/baca-acara.ts';
import { PERAN_PANITIA } from '@lini/core/acara/milik-peserta.ts';
import { getSesi } from '../../app/sesi.ts';

/** Whether she is on the list, or was written down at the door. */
export function isPesertaSaya(acara: Acara): boolean {
  const { id } = getSesi().akun;
  const orang = orangAcara(acara);
  return acara.peserta.has(id) || acara.hadir.some((satu) => (satu.jenis === 'masuk' || satu.jenis === 'keluar') && orang(satu.peserta) === orang(id));
}

/** Whether the account helps to hold gatherings. */
export const isPanitiaSaya = (): boolean => PERAN_PANITIA.some((satu) => satu === getSesi().akun.peran);
