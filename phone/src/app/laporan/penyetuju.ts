// Who took a step about a report, as far as this phone can tell: it knows everybody who works or worked in the village, offices it does not.
import type { Akun } from '@lini/core/akses/akun.ts';
import { type LaporanBulan, langkahKini } from '@lini/core/pelaporan/laporan-bulan.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { namaPencatat } from '../nama-pencatat.ts';

export type Pembaca = Pick<Akun, 'id' | 'rekan'>;

/** Whether somebody of an office did it; null: this phone was not told its colleagues. */
const isKantor = ({ id, rekan }: Pembaca, oleh: string): boolean | null =>
  oleh === id ? false : rekan === undefined ? null : !rekan.some((satu) => satu.id === oleh);

/** The approval by who gave it: the PKB, or the koordinator where the PKB sent in a cadre's place. */
export function judulSetuju(pembaca: Pembaca, oleh: string): Teks {
  const isOlehKantor = isKantor(pembaca, oleh);
  if (isOlehKantor === null) return teks('Disetujui', 'Approved');
  return isOlehKantor ? teks('Disetujui koordinator', 'Approved by the coordinator') : teks('Disetujui PKB', 'Approved by the field officer');
}

/** As `judulSetuju`, of the approval that counts now. */
export const judulDisetujui = (pembaca: Pembaca, laporan: LaporanBulan): Teks =>
  judulSetuju(pembaca, langkahKini(laporan).findLast((satu) => satu.jenis === 'setujui')?.oleh ?? pembaca.id);

/** The colleague's name; of an office, which one it is by the step (`kantor`). */
export const sebutPelaku = (pembaca: Pembaca, oleh: string, kantor: string): string =>
  isKantor(pembaca, oleh) === true ? kantor : namaPencatat(pembaca, oleh);
