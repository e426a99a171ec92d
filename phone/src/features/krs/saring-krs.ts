// The KRS list of an RT: who is on it, what is still to do for each, and who left it.

import { dampingSemester, isKrs, isSasaranKrs } from '@lini/core/krs/dasar-krs.ts';
import { hariSnapshot, type KeluarKrs, keluarKrs } from '@lini/core/krs/keluar.ts';
import type { Damping } from '@lini/core/krs/krs-keluarga.ts';
import { semesterDari } from '@lini/core/krs/semester.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import type { Entri } from '../../app/entri.ts';

export type SaringanKrs = 'semua' | 'belum-didampingi' | 'belum-diverval' | 'keluar';

export const LABEL_SARINGAN_KRS: Record<SaringanKrs, Teks> = {
  semua: teks('Semua KRS', 'All at risk'),
  'belum-didampingi': teks('Belum didampingi', 'Not assisted'),
  'belum-diverval': teks('Belum diverval', 'Not verified'),
  keluar: teks('Keluar daftar', 'Left the list'),
};

export type BarisKrs = {
  readonly entri: Entri;
  readonly isKrs: boolean;
  /** On the list at the last snapshot, 30 June or 31 December. */
  readonly isKrsLalu: boolean;
  readonly damping: readonly Damping[];
  readonly isDiverval: boolean;
  readonly keluar: KeluarKrs | null;
};

/** One line for each target family and each family that left the list this half-year. */
export function susunKrs(entriList: readonly Entri[]): BarisKrs[] {
  return entriList.flatMap((entri): BarisKrs[] => {
    const { potret, keluarga } = entri;
    const keluar = keluarKrs(potret);
    if (!isSasaranKrs(potret) && keluar === null) return [];
    const isDiverval = keluarga.verval.some((satu) => satu.semester === semesterDari(potret.pada));
    const lalu = potret.padaHari(hariSnapshot(potret.pada));
    return [{ entri, isKrs: isKrs(potret), isKrsLalu: lalu !== null && isKrs(lalu), damping: dampingSemester(potret), isDiverval, keluar }];
  });
}

/** Whether a line is shown under a filter. Verval is for every target family, the others are about KRS. */
export const COCOK_KRS: Record<SaringanKrs, (baris: BarisKrs) => boolean> = {
  semua: (baris) => baris.isKrs,
  'belum-didampingi': (baris) => baris.isKrs && baris.damping.length === 0,
  'belum-diverval': (baris) => isSasaranKrs(baris.entri.potret) && !baris.isDiverval,
  keluar: (baris) => baris.keluar !== null,
};
