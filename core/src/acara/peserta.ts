// One person on the list of a gathering. A cadre goes by the id of her account, a walk-in by an id made at the door.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { nilaiPilihan, type Pilihan, teks } from '../teks.ts';

export const JABATAN_PESERTA = [
  { nilai: 'ppkbd', label: teks('PPKBD', 'PPKBD') },
  { nilai: 'sub-ppkbd', label: teks('Sub-PPKBD', 'Sub-PPKBD') },
  { nilai: 'pkb', label: teks('PKB', 'PKB') },
  { nilai: 'lain', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];

export const zPeserta = z.object({
  id: zUuid,
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  jabatan: z.enum(nilaiPilihan(JABATAN_PESERTA)),
  /** Kemendagri code of the village she works in; null: not known, or not from a village. */
  desa: z.nullable(z.string().check(z.regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/))),
});

/** No NIK and no telephone number: every phone of the area holds the list. */
export type Peserta = z.infer<typeof zPeserta>;
