// Two records turned out to be one family: written on the family that is kept; withdrawing it gives both back (identity-and-privacy.md 3).
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { tolakTanpaKeluarga } from './tolak-umum.ts';

export const KIND_GABUNG = 'keluarga.gabung';

const isi = z.object({
  /** The duplicate; it is no family of its own while this counts. */
  dari: zUuid,
  /** Members of the duplicate that are the same person as a member of the kept family; the others join it as they are. */
  anggota: z.array(z.object({ dari: zUuid, ke: zUuid })).check(z.maxLength(40)),
  alasan: z.string().check(z.trim(), z.minLength(3), z.maxLength(300)),
});
export type IsiGabung = z.infer<typeof isi>;

export const keluargaGabung = defineCatatan({
  kind: KIND_GABUNG,
  version: 1,
  judul: teks('Keluarga ganda digabung', 'Duplicate family merged'),
  isi,
  check: (_isi, { kini }) => tolakTanpaKeluarga(kini),
  // The effect is on the sets of catatan, before anything is folded: see `catatan/gabung.ts`.
  apply: (keluarga) => keluarga,
  ringkas: (jawaban) => teks(jawaban.alasan, jawaban.alasan),
});
