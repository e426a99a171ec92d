// The part of a family's state about mothers, children and those who will marry.
import type { DampingCatin, RencanaKawin } from '../catin/riwayat-catin.ts';
import type { PeriksaHamil } from '../hamil/riwayat-hamil.ts';
import { RIWAYAT_ANAK_KOSONG, type RiwayatAnak } from './riwayat-anak.ts';

export type IbuAnak = {
  /** By the child's member id. */
  readonly anak: ReadonlyMap<string, RiwayatAnak>;
  /** Visits of every pregnancy of every wife, in order of time. */
  readonly hamilPeriksa: readonly PeriksaHamil[];
  readonly catin: readonly RencanaKawin[];
  readonly catinDamping: readonly DampingCatin[];
};

export const IBU_ANAK_KOSONG: IbuAnak = { anak: new Map(), hamilPeriksa: [], catin: [], catinDamping: [] };

/** What is known of one child, empty when nothing is. */
export const getRiwayatAnak = (keluarga: IbuAnak, anggotaId: string): RiwayatAnak => keluarga.anak.get(anggotaId) ?? RIWAYAT_ANAK_KOSONG;

/** The family with the history of one child replaced. */
export function withRiwayatAnak<Isi extends IbuAnak>(keluarga: Isi, anggotaId: string, ubah: (lama: RiwayatAnak) => RiwayatAnak): Isi {
  return { ...keluarga, anak: new Map(keluarga.anak).set(anggotaId, ubah(getRiwayatAnak(keluarga, anggotaId))) };
}
