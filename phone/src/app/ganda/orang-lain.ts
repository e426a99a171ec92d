// The fact that two who look alike are two people, ready to be kept.
import { KIND_ORANG_LAIN } from '@lini/core/keluarga/anggota-orang-lain.ts';
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
