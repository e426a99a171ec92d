// Serves the two web apps: the phone at `/`, the office at `/kantor/`; any unknown page of an app is its first page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendGalat } from './galat.ts';

const SETAHUN = 'public, max-age=31536000, immutable';

/** Built files with a hash in the name never change; everything else (first page, service worker, manifest) is asked anew. */
const kebijakan = (path: string): string => (/[/\\]assets[/\\].*-[\w-]{8,}\.\w+(\.br|\.gz)?$/.test(path) ? SETAHUN : 'no-cache');

/** A path with a hidden file or folder in it: asked for by those who look for forgotten keys, never by an app. */
const TITIK = /\/(\.|%2e)/i;

/** A form's page ends in the kind it writes, `keluarga.daftar`, which is no file name. */
const HALAMAN_FORMULIR = /^\/(baru|[a-z]+\/[0-9a-f-]{36}\/catat)\/[a-z]+(\.[a-z-]+)+$/;

const tidakAda = (reply: FastifyReply): FastifyReply => sendGalat(reply, 'tidak-ditemukan');

/** Registers what has been built under `checkout`; an app that has not been built answers 404. */
export async function registerWeb(app: FastifyInstance, checkout: string): Promise<void> {
  const ponsel = join(checkout, 'phone/dist');
  const kantor = join(checkout, 'office/dist');
  const setHeaders = (reply: FastifyReply, path: string): void => void reply.header('cache-control', kebijakan(path));
  const opsi = { wildcard: true, preCompressed: true, cacheControl: false, index: ['index.html'], dotfiles: 'ignore' as const, setHeaders };
  const [adaPonsel, adaKantor] = [existsSync(join(ponsel, 'index.html')), existsSync(join(kantor, 'index.html'))];
  if (adaKantor) await app.register(fastifyStatic, { ...opsi, root: kantor, prefix: '/kantor/', decorateReply: !adaPonsel });
  if (adaPonsel) await app.register(fastifyStatic, { ...opsi, root: ponsel, prefix: '/' });
  if (adaKantor) app.get('/kantor', (_request, reply) => reply.redirect('/kantor/'));
  // The address of a hall's big screen is typed at the projector.
  if (adaKantor) app.get('/layar/:id', (request, reply) => reply.redirect(`/kantor${request.url}`));
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] ?? '';
    const isBerkas = /\.[a-z]\w*$/i.test(path) && !HALAMAN_FORMULIR.test(path);
    const isHalaman = request.method === 'GET' && !path.startsWith('/api/') && !TITIK.test(path) && !isBerkas;
    if (!isHalaman) return tidakAda(reply);
    const isKantor = path.startsWith('/kantor/');
    if (isKantor ? !adaKantor : !adaPonsel) return tidakAda(reply);
    return reply.sendFile('index.html', isKantor ? kantor : ponsel);
  });
}
