// The fact that two who look alike are two people, ready to be kept.
import type { TulisanAlur } from '@lini/core/form/alur.ts';
import { KIND_ORANG_LAIN } from '@lini/core/keluarga/anggota-orang-lain.ts';
import type { Keluarga } from '@lini/core/keluarga/keluarga.ts';
import type { Kembar } from '@lini/core/keluarga/kembar.ts';
import type { Isian } from '../catat.ts';
import type { EntriSubjek } from '../entri.ts';
import { hariIni } from '../waktu.ts';

/** Written on the family of `anggotaId`; the other one may live anywhere. */
export const isianOrangLain = ({ jenis, id, keadaan }: EntriSubjek, anggotaId: string, lainId: string): Isian => ({
  subjek: { jenis, id },
  desa: keadaan.desa,
  rt: keadaan.rt,
  kind: KIND_ORANG_LAIN,
  terjadi: hariIni.value,
  isi: { anggotaId, lainId },
});

/**
 * The same for a flow: written on the family that its new person joins. `asal` is the family in which the flow began; nothing when the
 * flow brings nobody from outside.
 */
export function tulisanOrangLain(tulisan: readonly TulisanAlur[], asal: Keluarga, orangLain: readonly Kembar[]): TulisanAlur[] {
  const baru = tulisan.find(({ kind, isi }) => kind === 'anggota.tambah' && !asal.anggota.has(isi.anggotaId as string));
  if (!baru) return [];
  const { keluargaId, rt, isi } = baru;
  return orangLain.map(({ orang }) => ({
    ...{ keluargaId, rt, kind: KIND_ORANG_LAIN, terjadi: hariIni.value },
    isi: { anggotaId: isi.anggotaId, lainId: orang.anggotaId },
  }));
}
