// Referrals of a family as they stand.
import type { Tanggal } from '../tanggal.ts';
import type { HasilRujukan } from './pilihan.ts';

export type Rujukan = { readonly id: string; readonly tanggal: Tanggal; readonly anggotaId: string };
export type SelesaiRujukan = { readonly tanggal: Tanggal; readonly hasil: HasilRujukan };
