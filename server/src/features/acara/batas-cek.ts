// How often the public question about certificates is answered: enough for a kabupaten behind one address, too little to read a register out.
import type { CekSertifikat } from '@lini/core/acara/acara-wire.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GalatHttp } from '../../platform/http/galat.ts';

/** After the Temu Kader 450 people open their codes at once, many through one network of the office or of the telephone company. */
const SEMENIT = { max: 300, timeWindow: '1 minute' } as const;
const SEJAM = { max: 1500, timeWindow: '1 hour' } as const;
/** Numbers that were never issued or are mistyped: a paper in the hand gives few of them. */
const KELIRU = { max: 30, timeWindow: '1 minute' } as const;

export type TanyaSertifikat = (request: FastifyRequest, reply: FastifyReply, nomor: string) => Promise<CekSertifikat>;

/**
 * The question with its limits, counted together for every route that asks it. Throws `terlalu-sering`, with `retry-after`; who only has too
 * many wrong numbers behind the same address still has a right one answered.
 */
export function batasiCek(app: FastifyInstance, cek: (nomor: string) => Promise<CekSertifikat>): TanyaSertifikat {
  const [semua, keliru] = [[app.createRateLimit(SEMENIT), app.createRateLimit(SEJAM)], app.createRateLimit(KELIRU)];
  const hitung = async (satu: typeof keliru, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const hasil = await satu(request);
    if (hasil.isAllowed || !hasil.isExceeded) return;
    reply.header('retry-after', hasil.ttlInSeconds);
    throw new GalatHttp('terlalu-sering');
  };
  return async (request, reply, nomor) => {
    for (const satu of semua) await hitung(satu, request, reply);
    const jawaban = await cek(nomor);
    if (!('nama' in jawaban)) await hitung(keliru, request, reply);
    return jawaban;
  };
}
