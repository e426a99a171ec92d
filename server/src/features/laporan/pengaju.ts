// Who sent the reports that wait to be approved: what a PKB had to send himself lies on the koordinator's desk.
import type { Peran } from '@lini/core/akses/peran.ts';
import { ajuanKini, type LaporanBulan } from '@lini/core/pelaporan/laporan-bulan.ts';
import { isMenungguSetuju } from '@lini/core/pelaporan/laporan-langkah.ts';
import type { Tx } from '../../platform/sql/connect.ts';

/** The role of who sent, by report id; only of reports that wait to be approved. */
export async function readPengaju(tx: Tx, daftar: readonly LaporanBulan[]): Promise<Map<string, Peran>> {
  const oleh = new Map(daftar.filter(isMenungguSetuju).map((laporan) => [laporan.id, ajuanKini(laporan)?.oleh]));
  if (oleh.size === 0) return new Map();
  const rows = await tx<{ laporan: string; id: string; peran: Peran }[]>`
    select l.id as laporan, p.id, p.peran from unnest(${[...oleh.keys()]}::uuid[]) l (id), lateral pelaku_laporan(l.id) p`;
  return new Map(rows.filter((satu) => oleh.get(satu.laporan) === satu.id).map((satu) => [satu.laporan, satu.peran]));
}
