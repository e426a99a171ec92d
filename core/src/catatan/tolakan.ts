// Why a catatan cannot count as it is: stable codes, and the field it is about. The sentences stand in `kalimat-tolakan.ts`.
import type { KALIMAT } from './kalimat-tolakan.ts';

/** One refusal: a stable code and the field of `isi` (or of the envelope) it is about. */
export type Tolakan = { readonly kode: KodeTolakan; readonly isian: string | null };

export type KodeTolakan = keyof typeof KALIMAT;

/** Builds a refusal about one field. */
export const tolak = (kode: KodeTolakan, isian: string | null = null): Tolakan => ({ kode, isian });
