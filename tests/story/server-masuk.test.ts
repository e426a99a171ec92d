// Signing in under attack and in haste: limits that spelling does not get around, coded answers to whatever is sent, accounts made by hand.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SANDI_UJI } from '../setup/basis-data.ts';
import { openRumahUji, type RumahUji } from '../setup/rumah.ts';

const SKRIP = fileURLToPath(new URL('../../server/src/scripts/akun.ts', import.meta.url));
let rumah: RumahUji;

beforeAll(async () => {
  rumah = await openRumahUji();
});
afterAll(() => rumah.close());

const masuk = (namaPengguna: unknown, remoteAddress: string, sandi: unknown = 'tebakan') =>
  rumah.app.inject({
    method: 'POST',
    url: '/api/masuk',
    payload: JSON.stringify({ namaPengguna, sandi }),
    headers: { 'content-type': 'application/json' },
    remoteAddress,
  });

test('batas tebakan tidak bisa dilewati dengan spasi atau huruf besar', async () => {
  for (let i = 0; i < 20; i += 1) await masuk(`${' '.repeat(i * 10)}${i % 2 ? 'Siti' : 'SITI'}${' '.repeat(i)}`, '10.0.0.1');
  const jawaban = await masuk('siti', '10.0.0.1', SANDI_UJI);
  expect([jawaban.statusCode, jawaban.json().kode]).toEqual([429, 'terlalu-sering']);
  expect((await masuk(' Siti ', '10.0.0.2', SANDI_UJI)).statusCode).toBe(200);
});

test('satu alamat yang mencoba setiap akun ditahan; alamat lain tidak', async () => {
  // An empty password is refused before the slow check: only the counting matters here.
  for (let i = 0; i < 300; i += 1) expect((await masuk(`kader${i}`, '10.0.0.3', '')).statusCode).toBe(400);
  const jawaban = await masuk('siti', '10.0.0.3', SANDI_UJI);
  expect([jawaban.statusCode, jawaban.json().kode]).toEqual([429, 'terlalu-sering']);
  expect(Number(jawaban.headers['retry-after'])).toBeGreaterThan(0);
  expect((await masuk('siti', '10.0.0.4', SANDI_UJI)).statusCode).toBe(200);
});

test.each([['si\u0000ti'], [{ toString: 1 }], [['siti']], [7], [null], [''], ['\ud800'], ['x'.repeat(100_000)]])(
  'nama pengguna %j dijawab dengan kode',
  async (nama) => {
    const jawaban = await masuk(nama, '10.0.0.5');
    expect([400, 401]).toContain(jawaban.statusCode);
    expect(['bentuk-salah', 'sandi-salah']).toContain(jawaban.json().kode);
  },
);

test('badan yang bukan objek dijawab dengan kode', async () => {
  for (const payload of ['null', '7', '"siti"', '[]', '']) {
    const jawaban = await rumah.app.inject({ method: 'POST', url: '/api/masuk', payload, headers: { 'content-type': 'application/json' } });
    expect([jawaban.statusCode, jawaban.json().kode]).toEqual([400, 'bentuk-salah']);
  }
});

test('orang contoh yang diberi kata sandi sendiri bukan orang contoh lagi', async () => {
  await rumah.sql`update akun set is_contoh = true where nama_pengguna in ('siti', 'noor')`;
  const anak = spawn(process.execPath, [SKRIP, 'noor', 'Bu Noor', 'kabupaten', '63.11'], { env: { ...process.env, DATABASE_URL: rumah.url }, stdio: 'ignore' });
  expect(await once(anak, 'exit')).toEqual([0, null]);
  expect(await rumah.sql`select nama_pengguna from akun where is_contoh`).toEqual([{ nama_pengguna: 'siti' }]);
});
