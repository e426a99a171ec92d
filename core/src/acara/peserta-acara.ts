// Who takes part in a gathering: the invited, and those the door has seen, under whichever of their names.
import { samakan } from '../pelatihan/kehadiran.ts';
import type { Acara } from './acara.ts';

/** Whether the person is on the list, or was there. */
export function isPesertaAcara(acara: Acara, id: string): boolean {
  if (acara.peserta.has(id)) return true;
  const orang = samakan(acara.hadir, new Set(acara.peserta.keys()));
  return acara.hadir.some((satu) => (satu.jenis === 'masuk' || satu.jenis === 'keluar') && orang(satu.peserta) === orang(id));
}
