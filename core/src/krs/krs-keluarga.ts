// What a family keeps about its risk of stunting beside the computed flag: verval, assistance, review, welfare rank.
import type { Tanggal } from '../tanggal.ts';
import type { HasilKrs } from './hasil-krs.ts';
import type { HasilVerval, JenisDamping, KeputusanTinjau, UntukDamping } from './pilihan-krs.ts';
import type { Semester } from './semester.ts';

/** The flag as it stood when the verval was written, with the rule that gave it: a snapshot by name, never computed again. */
export type PotretVerval = Pick<HasilKrs, 'hasil' | 'baris' | 'sebab' | 'kurang'> & { readonly aturan: string; readonly pada: Tanggal };

export type Verval = { readonly id: string; readonly tanggal: Tanggal; readonly semester: Semester; readonly hasil: HasilVerval; readonly krs: PotretVerval };
export type Damping = { readonly id: string; readonly tanggal: Tanggal; readonly jenis: readonly JenisDamping[]; readonly untuk: UntukDamping };
/** A PKB's review of the flag (UU PDP 10); the figures stay computed. */
export type TinjauKrs = { readonly tanggal: Tanggal; readonly keputusan: KeputusanTinjau; readonly alasan: string };

/** Assistance on a day counts; "none" is an answer and no assistance. */
export const isDidampingi = (satu: Damping): boolean => satu.jenis.some((jenis) => jenis !== 'tidak-ada');

/** The assistance from `dari` to `sampai`, both included. */
export const listDamping = (damping: readonly Damping[], dari: Tanggal, sampai: Tanggal): Damping[] =>
  damping.filter((satu) => satu.tanggal >= dari && satu.tanggal <= sampai && isDidampingi(satu));
