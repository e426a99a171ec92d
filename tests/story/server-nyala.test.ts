// The embedded database under a whole server: first start, killed server, killed database, second server, clear sentences.

import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_SITI } from '../setup/basis-data.ts';
import { freePort, ProsesServer } from '../setup/proses.ts';
import { PERANGKAT_UJI } from '../setup/rumah.ts';

let folder: string;
let server: ProsesServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lini-nyala-'));
  server = new ProsesServer(await freePort(), { DATABASE_URL: '', LINI_DATA: folder, LINI_CONTOH: '300' });
});
afterAll(async () => {
  await server.end('SIGTERM');
  await rm(folder, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

const pidPostgres = async (): Promise<number> => Number((await readFile(join(folder, 'data/postmaster.pid'), 'utf8')).split('\n')[0]);
/** A process that has ended and is not buried yet does not live. */
const isHidup = async (pid: number): Promise<boolean> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat !== '' && !stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
};

async function idCatatan(): Promise<string[]> {
  const kuki = await server.masuk('aminah', 'contoh');
  const jawaban = await fetch(`${server.alamat}/api/sync/ambil`, { headers: { cookie: kuki } });
  return ((await jawaban.json()) as { baris: { catatan: { id: string } }[] }).baris.map((satu) => satu.catatan.id);
}

const jumlahCatatan = async (): Promise<number> => (await idCatatan()).length;

let semula = 0;

test('nyala pertama mengisi data contoh dan menyebut orangnya', async () => {
  await server.start();
  semula = await jumlahCatatan();
  expect(semula).toBeGreaterThan(0);
  expect(server.keluaran).toMatch(/siti .*Bu Siti/);
});

test('Lini kedua di data yang sama menolak dengan satu kalimat dan tidak mengganggu yang pertama', async () => {
  const kedua = new ProsesServer(await freePort(), { DATABASE_URL: '', LINI_DATA: folder });
  const { kode, keluaran } = await kedua.runToEnd();
  expect(kode).toBe(1);
  expect(keluaran.trim().split('\n').at(-1)).toBe('Lini sudah berjalan dari folder ini. Hentikan dulu yang lama dengan Ctrl-C.');
  expect(await jumlahCatatan()).toBe(semula);
});

test('basis data dibunuh dengan -9 di tengah kiriman: Lini menyalakannya lagi, dan yang berputusan ada semua', async () => {
  const kuki = await server.masuk('siti', 'contoh');
  const { id } = (await (await fetch(`${server.alamat}/api/akun`, { headers: { cookie: kuki } })).json()) as { id: string };
  const berputusan: string[] = [];
  let isMati = false;
  const kirimTerus = async (): Promise<void> => {
    for (let nomor = 1; !isMati; nomor += 1) {
      const catatan = { ...new BukuKeluarga(90_000 + nomor, DESA_SITI).daftar('2025-01-05'), oleh: id };
      const jawaban = await server.kirimJson('/api/sync/kirim', { perangkat: PERANGKAT_UJI, catatan: [catatan] }, kuki);
      if (jawaban.status === 200) berputusan.push(catatan.id);
      else expect(jawaban.status).toBe(503);
    }
  };
  const kiriman = kirimTerus();
  await expect.poll(() => berputusan.length, { timeout: 20_000 }).toBeGreaterThan(40);
  // Also killed again as soon as it answers.
  for (let kali = 0; kali < 3; kali += 1) {
    const pid = await pidPostgres();
    process.kill(pid, 'SIGKILL');
    // The old server's connections may answer for a moment after its death.
    await expect.poll(() => pidPostgres().catch(() => pid), { timeout: 30_000 }).not.toBe(pid);
    await expect.poll(() => fetch(`${server.alamat}/api/sehat`).then((jawaban) => jawaban.status), { timeout: 30_000, interval: 50 }).toBe(200);
  }
  isMati = true;
  await kiriman;
  const tersimpan = new Set(await idCatatan());
  expect(berputusan.filter((satu) => !tersimpan.has(satu))).toEqual([]);
  semula = tersimpan.size;
});

test('Lini dibunuh dengan -9: basis data yang tertinggal dipakai lagi', async () => {
  const pid = await pidPostgres();
  await server.end('SIGKILL');
  expect(await isHidup(pid)).toBe(true);
  await server.start();
  expect(server.keluaran).toContain('masih menyala dari sebelumnya');
  expect(await pidPostgres()).toBe(pid);
  expect(await jumlahCatatan()).toBe(semula);
});

test('keduanya dibunuh: catatan pid yang basi tidak menghalangi', async () => {
  const pid = await pidPostgres();
  await server.end('SIGKILL');
  process.kill(pid, 'SIGKILL');
  await server.start();
  expect(await jumlahCatatan()).toBe(semula);
});

test('berhenti baik-baik juga menghentikan basis datanya, dan nyala berikut menemukan datanya', async () => {
  const pid = await pidPostgres();
  expect(await server.end('SIGTERM')).toBe(0);
  expect(await isHidup(pid)).toBe(false);
  await server.start();
  expect(await jumlahCatatan()).toBe(semula);
  expect(server.keluaran).not.toContain('Membuat data contoh');
});

test('port terpakai: satu kalimat, tanpa jejak galat', async () => {
  const lain = createServer().listen(0, '0.0.0.0');
  await once(lain, 'listening');
  const port = (lain.address() as { port: number }).port;
  const { kode, keluaran } = await new ProsesServer(port, { DATABASE_URL: '', LINI_DATA: folder }).runToEnd();
  lain.close();
  expect(kode).toBe(1);
  expect(keluaran).toBe(`Port ${port} sedang dipakai program lain. Hentikan program itu, atau jalankan dengan port lain: PORT=4180 npm start.\n`);
});

test('DATABASE_URL yang tidak menjawab: satu kalimat, tanpa kata sandi dan tanpa jejak galat', async () => {
  const { kode, keluaran } = await new ProsesServer(await freePort(), { DATABASE_URL: 'postgres://lini:rahasia-sekali@127.0.0.1:1/lini' }).runToEnd();
  expect(kode).toBe(1);
  expect(keluaran.trim().split('\n').at(-1)).toMatch(/^Basis data pada DATABASE_URL tidak bisa dihubungi \(ECONNREFUSED\)\./);
  expect(keluaran).not.toContain('rahasia-sekali');
});
