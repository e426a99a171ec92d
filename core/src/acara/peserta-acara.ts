// Who takes part in a gathering: the invited, and those the door has seen, under whichever of their names.
import { samakan } from '../pelatihan/kehadiran.ts';
import type { Acara } from './acara.ts';

/** Whether the door has seen the person, under whichever of her names. */
export function isHadirAcara(acara: Acara, id: string): boolean {
  const orang = samakan(acara.hadir, new Set(acara.peserta.keys()));
  return acara.hadir.some((satu) => (satu.jenis === 'masuk' || satu.jenis === 'keluar') && orang(satu.peserta) === orang(id));
}

/** Whether anybody is noted as having been there. */
export const isPernahHadir = ({ hadir }: Acara): boolean => hadir.some(({ jenis }) => jenis === 'masuk' || jenis === 'keluar');

/** Whether the person is on the list, or was there. */
export const isPesertaAcara = (acara: Acara, id: string): boolean => acara.peserta.has(id) || isHadirAcara(acara, id);
