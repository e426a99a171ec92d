// What the committee enters of one team's written round.
import * as z from 'zod/mini';
import { zAlasan, zIdLomba } from '../peserta-lomba.ts';

const jumlah = z.int().check(z.gte(0), z.lte(200));

/** `alasan`: why an earlier entry of the team is changed; null on the first one. */
export const zTulis = z.object({ regu: zIdLomba, benar: jumlah, salah: jumlah, kosong: jumlah, alasan: z.nullable(zAlasan) });
export type IsiTulis = z.infer<typeof zTulis>;
