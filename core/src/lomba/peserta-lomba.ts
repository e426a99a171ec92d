// Who takes part in a competition: the teams with the contingent that sends them, and the jurors with the account that serves.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';

export const zIdLomba = z.string().check(z.minLength(1), z.maxLength(64));
export const zNamaLomba = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
/** Letters a reason must have. */
export const ALASAN_TERPENDEK = 3;
export const zAlasan = z.string().check(z.trim(), z.minLength(ALASAN_TERPENDEK), z.maxLength(500));

export const zRegu = z.object({
  id: zIdLomba,
  /** Code of the kecamatan or village that sends it. */
  kontingen: z.string().check(z.regex(/^\d{2}(\.\d{2}){1,2}(\.\d{4})?$/)),
  nama: zNamaLomba,
  anggota: z.array(zNamaLomba).check(z.maxLength(60)),
  /** Ids of the participants among the members, in their order: `anggota` names them first, then those written as a name alone; left out: all are. */
  peserta: z.optional(z.array(zUuid).check(z.maxLength(60))),
});
export type ReguLomba = z.infer<typeof zRegu>;

export const zJuri = z.object({
  id: zIdLomba,
  nama: zNamaLomba,
  /** The guest account that opened the juror's link; null: no link has been made. */
  akun: z.nullable(zUuid),
  /** The chair she takes over; left out: a chair of her own. */
  menggantikan: z.optional(zIdLomba),
});
export type JuriLomba = z.infer<typeof zJuri>;
