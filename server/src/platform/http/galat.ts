// How every refusal of a whole request leaves the server: a stable code, its sentence, its status.
import { GALAT, type Galat, type KodeGalat } from '@lini/core/akses/galat.ts';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { sqlState } from '../sql/connect.ts';
import { isSambunganPutus } from '../sql/kolam.ts';

/** Thrown by a route to refuse the request. */
export class GalatHttp extends Error {
  readonly kode: KodeGalat;
  readonly isian: string | null;
  constructor(kode: KodeGalat, isian: string | null = null) {
    super(kode);
    this.kode = kode;
    this.isian = isian;
  }
}

// Disk full, too many connections, conflict: the request may succeed a little later.
const SQL_SIBUK = new Set(['53100', '53300', '40001', '40P01', '55P03']);
const PER_STATUS: Record<number, KodeGalat> = {
  400: 'bentuk-salah',
  404: 'tidak-ditemukan',
  413: 'terlalu-besar',
  415: 'jenis-kiriman-salah',
  429: 'terlalu-sering',
};

function kodeDari(galat: FastifyError): KodeGalat {
  if (galat instanceof GalatHttp) return galat.kode;
  if (SQL_SIBUK.has(sqlState(galat)) || isSambunganPutus(galat)) return 'sedang-sibuk';
  // A body that says it is compressed and is not.
  if (galat.code?.startsWith('Z_') || galat.code?.startsWith('ERR_ZLIB')) return 'bentuk-salah';
  const status = galat.statusCode ?? 500;
  return PER_STATUS[status] ?? (status < 500 ? 'bentuk-salah' : 'kesalahan-server');
}

/** Answers with a refusal in the one shape. */
export function sendGalat(reply: FastifyReply, kode: KodeGalat, isian: string | null = null): FastifyReply {
  const isi: Galat = { kode, pesan: GALAT[kode].pesan, isian };
  return reply.code(GALAT[kode].status).send(isi);
}

/** Gives every error and every unknown address of the API the one shape. */
export function registerGalat(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((galat, request, reply) => {
    const kode = kodeDari(galat);
    // The message of a database error may quote a row; only its code and place are safe to keep.
    if (kode === 'kesalahan-server')
      request.log.error({ rute: request.routeOptions.url, kode: galat.code, nama: galat.name, jejak: jejakAman(galat) }, 'galat');
    if (kode === 'sedang-sibuk') reply.header('retry-after', '5');
    void sendGalat(reply, kode, galat instanceof GalatHttp ? galat.isian : null);
  });
}

const jejakAman = (galat: Error): string[] => (galat.stack ?? '').split('\n').filter((baris) => baris.startsWith('    at '));
