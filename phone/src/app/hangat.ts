// What the first screen asks of each family of the village, worked out once and kept with the family.

import { type AgendaBerurut, listAgenda } from '@lini/core/agenda/susun-agenda.ts';
import { hariSnapshot } from '@lini/core/krs/keluar.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { bulanDari, type Tanggal } from '@lini/core/tanggal.ts';
import { kerjakanDicicil } from './dicicil.ts';
import { type Entri, potretBulan } from './entri.ts';
import { hariIni } from './waktu.ts';

const tersimpan = new WeakMap<KeluargaPotret, { readonly pada: Tanggal; readonly agenda: readonly AgendaBerurut[] }>();

/** What is due for a family today, by its picture of today. */
export function agendaKeluarga(potret: KeluargaPotret, pada: Tanggal): readonly AgendaBerurut[] {
  const ada = tersimpan.get(potret);
  if (ada?.pada === pada) return ada.agenda;
  const agenda = listAgenda({ pada, keluarga: [potret], poktan: [], institusi: [], kader: [], poktanSedesa: [] }, pada, parameterPada(pada));
  tersimpan.set(potret, { pada, agenda });
  return agenda;
}

/** Works out the picture of today with what is due, and the picture at the end of the month. */
export function hangatkan(entri: Entri): void {
  const hari = hariIni.peek();
  agendaKeluarga(entri.potret, hari);
  potretBulan(entri, bulanDari(hari));
}

/**
 * Works out, piece by piece, the earlier day that the report of this month compares with (who left the KRS list). Last of all: nobody
 * waits for it, and without it the report opens more slowly.
 */
export async function hangatkanLaporan(entriList: Iterable<Entri>): Promise<void> {
  const bulan = bulanDari(hariIni.peek());
  const kerja = (entri: Entri): void => {
    const potret = potretBulan(entri, bulan);
    potret.padaHari(hariSnapshot(potret.pada));
  };
  await kerjakanDicicil(entriList, kerja, () => false);
}
