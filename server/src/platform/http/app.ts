// The HTTP server without any feature: safety headers, compression, limits, sessions' cookies, errors and quiet logs.

import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import { BATAS_BADAN, registerBadan } from './badan.ts';
import { registerGalat, sendGalat } from './galat.ts';

/** The server, a request made to it without a network, and its answer: for tests. */
export type { FastifyInstance as Aplikasi, InjectOptions as Permintaan, LightMyRequestResponse as Jawaban } from 'fastify';

/** `log`: where log lines go; a file path, or nothing for none. */
export type OpsiHttp = { readonly log?: string; readonly batasPerMenit?: number };

const CSP = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Builds the server; features and the web apps are registered on it afterwards. */
export async function buildHttp(opsi: OpsiHttp): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BATAS_BADAN,
    // The address of a request may hold a name that was searched for: requests are not logged by Fastify itself.
    logController: new LogController({ disableRequestLogging: true }),
    logger: opsi.log ? { level: process.env.LINI_LOG_LEVEL ?? 'warn', file: opsi.log, base: null } : false,
    trustProxy: 'loopback',
    // Addresses that cannot be read at all never reach the handlers of `registerGalat`.
    frameworkErrors: (_galat, _request, reply) => sendGalat(reply as FastifyReply, 'bentuk-salah'),
  });
  registerGalat(app);
  registerBadan(app);
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({ metode: request.method, rute: request.routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
  // No HSTS and no upgrade: many offices serve this on their own network without a certificate.
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: CSP }, strictTransportSecurity: false });
  await app.register(compress, {
    encodings: ['zstd', 'br', 'gzip', 'identity'],
    requestEncodings: ['gzip', 'br', 'zstd', 'identity'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    threshold: 900,
  });
  await app.register(cookie);
  await app.register(rateLimit, { max: opsi.batasPerMenit ?? 6000, timeWindow: '1 minute' });
  return app;
}
