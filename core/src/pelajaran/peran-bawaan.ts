// Which of the six roles a lesson that comes with Lini teaches; a lesson of an office says it itself.
import type { PeranBakti } from '../institusi/pilihan.ts';

/** Each lesson counts for one role, the one it helps most. */
export const PERAN_BAWAAN = {
  'enam-peran': 'pengorganisasian',
  'siapa-imp': 'pengorganisasian',
  'kelas-imp': 'pengorganisasian',
  'rapat-notulen': 'pertemuan',
  'laporan-bulanan': 'pencatatan',
  'data-keluarga': 'pencatatan',
  'register-pus': 'pencatatan',
  'keluarga-berisiko': 'pencatatan',
  'rahasia-keluarga': 'pencatatan',
  'cara-kb': 'kie',
  'belum-ber-kb': 'kie',
  'seribu-hpk': 'kie',
  'menikah-matang': 'kie',
  'kie-saji': 'kie',
  'calon-pengantin': 'pelayanan',
  'kelompok-kegiatan': 'pelayanan',
  'register-kelompok': 'pelayanan',
  'bkb-kka': 'pelayanan',
  'pendamping-keluarga': 'pelayanan',
  'kas-mandiri': 'kemandirian',
} as const satisfies Record<string, PeranBakti>;

export type IdBawaan = keyof typeof PERAN_BAWAAN;

/** The role of a lesson that comes with Lini; null: it is not one. */
export const peranBawaan = (id: string): PeranBakti | null => (Object.hasOwn(PERAN_BAWAAN, id) ? PERAN_BAWAAN[id as IdBawaan] : null);
