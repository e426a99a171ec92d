// Short names of the six roles, for narrow columns.
import type { PeranBakti } from '@lini/core/institusi/pilihan.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

export const PERAN_PENDEK: Readonly<Record<PeranBakti, Teks>> = {
  pengorganisasian: teks('Pengorganisasian', 'Organising'),
  pertemuan: teks('Pertemuan', 'Meetings'),
  kie: teks('KIE', 'KIE'),
  pencatatan: teks('Pencatatan', 'Recording'),
  pelayanan: teks('Pelayanan', 'Services'),
  kemandirian: teks('Kemandirian', 'Self-reliance'),
};
