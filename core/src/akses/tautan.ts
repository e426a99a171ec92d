// The link that makes somebody a guest for one day: what the committee sends, sees of it, and what the guest's phone hands over.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { nilaiPilihan } from '../teks.ts';
import { TUGAS_TAMU, type TugasTamu } from './peran.ts';

const zTugas = z.enum(nilaiPilihan(TUGAS_TAMU)) as z.ZodMiniType<TugasTamu>;

/** A door has no competition; a juror and a question master have one. */
export const zTautanBaru = z
  .object({
    acaraId: zUuid,
    lombaId: z.nullable(zUuid),
    tugas: zTugas,
    nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  })
  .check(z.refine(({ lombaId, tugas }) => (lombaId === null) === (tugas === 'pintu'), { path: ['lombaId'] }));

/** `token` is told once: the server keeps only its hash. */
export const zTautanDibuat = z.object({ akun: zUuid, token: z.string(), berlakuSampai: z.string() });
export type TautanDibuat = z.infer<typeof zTautanDibuat>;

/** Times are ISO 8601 with zone; null: not yet. */
export const zTautan = z.object({
  akun: zUuid,
  nama: z.string(),
  tugas: zTugas,
  lombaId: z.nullable(zUuid),
  berlakuSampai: z.string(),
  dibuka: z.nullable(z.string()),
  dicabut: z.nullable(z.string()),
  /** The reader may take it back. */
  isBolehCabut: z.boolean(),
});
export type Tautan = z.infer<typeof zTautan>;

/** `kunci` opens a taken link again on the phone that took it; the phone makes it and tells it nowhere else. */
export const zMasukTautan = z.object({
  token: z.string().check(z.regex(/^[\w-]{20,100}$/)),
  perangkat: zUuid,
  kunci: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** The address of a link. The token stands behind `#`, which no server and no log sees. */
export const alamatTautan = (asal: string, token: string): string => `${asal}/tautan#${token}`;
