// What a cadre needs, in words: months since the last orientation, class, roles under the limit.
import type { Calon } from '@lini/core/acara/acara-wire.ts';
import { KLASIFIKASI_KARTU, PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { bulanSejak } from './saring-calon.ts';

export const sebutPeran = ({ peran }: Pick<Calon, 'peran'>): string => (peran === 'ppkbd' ? 'PPKBD' : 'Sub-PPKBD');

export function sebutTerakhir(calon: Calon, pada: Tanggal): string {
  const bulan = bulanSejak(calon, pada);
  if (bulan === null) return t('belum tercatat', 'none recorded');
  if (bulan === 0) return t('bulan ini', 'this month');
  return t(`${bulan} bulan lalu`, bulan === 1 ? '1 month ago' : `${bulan} months ago`);
}

/** Null: her institution was not found, or nothing was judged. */
export const sebutKelas = ({ institusi }: Calon): string | null => (institusi?.kelas ? tt(labelPilihan(KLASIFIKASI_KARTU, institusi.kelas)) : null);

export const sebutKurang = ({ institusi }: Calon): string | null => {
  if (institusi === null) return null;
  const kurang = institusi.peranKurang.map((satu) => tt(labelPilihan(PERAN_BAKTI, satu)));
  return kurang.length === 0 ? t('tidak ada', 'none') : kurang.join(', ');
};
