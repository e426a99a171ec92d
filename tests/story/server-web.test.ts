// What goes over the wire around the answers: the two apps, caching, safety headers, compression, limits, and logs without people in them.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildApp } from '@lini/server/app.ts';
import type { Aplikasi } from '@lini/server/platform/http/app.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BasisDataUji, openBasisDataUji, SANDI_UJI } from '../setup/basis-data.ts';

let basisData: BasisDataUji;
let checkout: string;
let app: Aplikasi;
const isiPonsel = '<title>ponsel</title>';
const isiKantor = '<title>kantor</title>';
const naskah = 'console.log(1);'.repeat(400);

beforeAll(async () => {
  basisData = await openBasisDataUji();
  checkout = await mkdtemp(join(tmpdir(), 'lini-web-'));
  for (const [ruang, isi] of [
    ['phone', isiPonsel],
    ['office', isiKantor],
  ] as const) {
    await mkdir(join(checkout, ruang, 'dist/assets'), { recursive: true });
    await writeFile(join(checkout, ruang, 'dist/index.html'), isi);
    await writeFile(join(checkout, ruang, 'dist/assets/main-AbCd1234.js'), naskah);
  }
  await writeFile(join(checkout, 'phone/dist/sw.js'), 'self;');
  await writeFile(join(checkout, 'phone/dist/.sembunyi'), 'rahasia');
  await writeFile(join(checkout, 'phone/dist/assets/main-AbCd1234.js.gz'), gzipSync(naskah));
  app = await buildApp(basisData.sql, checkout, { log: join(checkout, 'log'), batasPerMenit: 60 });
});
afterAll(async () => {
  await app.close();
  await basisData.close();
  await rm(checkout, { recursive: true, force: true });
});

test.each([
  ['/', isiPonsel, 'no-cache'],
  ['/keluarga/123', isiPonsel, 'no-cache'],
  ['/baru/keluarga.daftar', isiPonsel, 'no-cache'],
  ['/keluarga/019a9a08-29c3-7702-8349-285482ff7a1c/catat/kb.status?anggota=1', isiPonsel, 'no-cache'],
  ['/kantor/', isiKantor, 'no-cache'],
  ['/kantor/wilayah/63.11.01', isiKantor, 'no-cache'],
  ['/sw.js', 'self;', 'no-cache'],
  ['/assets/main-AbCd1234.js', naskah, 'public, max-age=31536000, immutable'],
  ['/kantor/assets/main-AbCd1234.js', naskah, 'public, max-age=31536000, immutable'],
])('%s', async (url, isi, simpan) => {
  const jawaban = await app.inject({ url });
  expect([jawaban.statusCode, jawaban.body, jawaban.headers['cache-control']]).toEqual([200, isi, simpan]);
  expect(jawaban.headers['content-security-policy']).toContain("default-src 'self'");
  expect(jawaban.headers['content-security-policy']).not.toContain('unsafe');
});

test.each(['/%ff', '/%', '/keluarga/%c3%28'])('%s dijawab dengan kode, bukan dengan galat kerangka', async (url) => {
  const jawaban = await app.inject({ url });
  expect([jawaban.statusCode, jawaban.json()]).toEqual([400, { kode: 'bentuk-salah', pesan: expect.any(String), isian: null }]);
});

test.each(['/.env', '/.git/config', '/%2egit/config', '/kantor/.git/HEAD', '/.sembunyi'])('%s tidak pernah diberikan', async (url) => {
  const jawaban = await app.inject({ url });
  expect([jawaban.statusCode, jawaban.json().kode]).toEqual([404, 'tidak-ditemukan']);
});

test.each(['/api/tidak-ada', '/baru.php', '/assets/tidak-ada.js', '/kantor/assets/tidak-ada.js', '/../package.json', '/..%2f..%2fserver%2fschema.sql'])(
  '%s tidak ditemukan',
  async (url) => {
    const jawaban = await app.inject({ url });
    expect([jawaban.statusCode, jawaban.json().kode]).toEqual([404, 'tidak-ditemukan']);
  },
);

test('berkas yang sudah dimampatkan dikirim apa adanya', async () => {
  const jawaban = await app.inject({ url: '/assets/main-AbCd1234.js', headers: { 'accept-encoding': 'gzip' } });
  expect(jawaban.headers['content-encoding']).toBe('gzip');
  expect(jawaban.rawPayload).toEqual(gzipSync(naskah));
});

test.each(['zstd', 'br', 'gzip'])('jawaban dimampatkan dengan %s bila diminta', async (cara) => {
  const jawaban = await app.inject({ url: '/kantor/assets/main-AbCd1234.js', headers: { 'accept-encoding': cara } });
  expect(jawaban.headers['content-encoding']).toBe(cara);
  expect(jawaban.rawPayload.length).toBeLessThan(naskah.length / 4);
});

test('kuki sesi tidak terbaca naskah, tidak ikut dari situs lain, dan token di basis data hanya sidiknya', async () => {
  const jawaban = await app.inject({ method: 'POST', url: '/api/masuk', payload: { namaPengguna: 'Siti', sandi: SANDI_UJI } });
  expect(jawaban.cookies[0]).toMatchObject({ name: 'lini_sesi', httpOnly: true, sameSite: 'Strict', path: '/' });
  const token = Buffer.from(jawaban.cookies[0]?.value ?? '', 'base64url');
  expect(token).toHaveLength(32);
  const [sesi] = await basisData.sql<[{ token_hash: Buffer }]>`select token_hash from sesi`;
  expect(sesi.token_hash.equals(token)).toBe(false);
});

test('sesi yang kedaluwarsa tidak berlaku', async () => {
  const masuk = await app.inject({ method: 'POST', url: '/api/masuk', payload: { namaPengguna: 'siti', sandi: SANDI_UJI } });
  const cookies = { lini_sesi: masuk.cookies[0]?.value ?? '' };
  expect((await app.inject({ url: '/api/akun', cookies })).statusCode).toBe(200);
  await basisData.sql`update sesi set kedaluwarsa = now()`;
  expect((await app.inject({ url: '/api/akun', cookies })).json()).toMatchObject({ kode: 'belum-masuk' });
});

test('menebak kata sandi dibatasi per akun', async () => {
  const coba = (namaPengguna: string) => app.inject({ method: 'POST', url: '/api/masuk', payload: { namaPengguna, sandi: 'tebakan' } });
  let jawaban = await coba('rudi');
  for (let i = 0; i < 20; i += 1) jawaban = await coba('rudi');
  expect([jawaban.statusCode, jawaban.json().kode]).toEqual([429, 'terlalu-sering']);
  expect(jawaban.headers['retry-after']).toBeDefined();
  expect((await coba('aminah')).statusCode).toBe(401);
});

test('permintaan yang terlalu sering ditahan dengan kode', async () => {
  for (let i = 0; i < 60; i += 1) await app.inject({ url: '/api/orang-contoh' });
  const jawaban = await app.inject({ url: '/api/orang-contoh' });
  expect([jawaban.statusCode, jawaban.json().kode]).toEqual([429, 'terlalu-sering']);
});

test('galat di kantor dijawab tanpa rincian dan dicatat tanpa isi kiriman', async () => {
  const rusak = await buildApp(basisData.sql, checkout, { log: join(checkout, 'log-galat') });
  rusak.post('/api/uji-galat', () => {
    throw new Error('nilai "Siti Rahmah 6311012345678901" tidak sah');
  });
  const jawaban = await rusak.inject({
    method: 'POST',
    url: '/api/uji-galat?nama=Siti',
    payload: { nama: 'Siti Rahmah' },
    cookies: { lini_sesi: 'kuki-siti' },
  });
  expect([jawaban.statusCode, jawaban.json().kode]).toEqual([500, 'kesalahan-server']);
  expect(jawaban.body).not.toContain('Siti');
  await rusak.close();
  const log = await readFile(join(checkout, 'log-galat'), 'utf8');
  expect(log).toContain('/api/uji-galat');
  expect(log).not.toMatch(/siti|6311012345678901/i);
});

test('basis data yang putus dijawab sedang-sibuk, bukan galat', async () => {
  const { connect } = await import('@lini/server/platform/sql/connect.ts');
  const putus = connect('postgres://lini:x@127.0.0.1:1/tidak-ada', 1);
  const tanpa = await buildApp(basisData.sql, checkout, {});
  tanpa.get('/api/uji-putus', () => putus`select 1`);
  const jawaban = await tanpa.inject({ url: '/api/uji-putus' });
  expect([jawaban.statusCode, jawaban.json().kode, jawaban.headers['retry-after']]).toEqual([503, 'sedang-sibuk', '5']);
  await tanpa.close();
});
