// The loop's states: what the screen hears about the line, the office and the pauses.
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { MemoryLog } from '@lini/testing/memory-log.ts';
import { MemoryServer } from '@lini/testing/memory-server.ts';
import { describe, expect, test } from 'vitest';
import { hitungJeda } from './jeda.ts';
import { createLoop, type KeadaanSync } from './loop.ts';
import { type Halangan, halanganDari, type Transport } from './transport.ts';

function siapkan(transport: Transport) {
  const log = new MemoryLog(uuidUji(1, 0xdead));
  const keadaan: KeadaanSync[] = [];
  const jeda: { ms: number; panggil: () => void }[] = [];
  const waktu = { kini: 1_000 };
  let tuntas = 0;
  const loop = createLoop({
    antrian: log,
    tempat: log,
    transport,
    perangkat: log.perangkat,
    countUntukKirim: () => log.countUntukKirim(),
    onTuntas: () => {
      tuntas += 1;
    },
    onKeadaan: (satu) => keadaan.push(satu),
    kini: () => waktu.kini,
    acak: () => 0,
    setJeda: (ms, panggil) => {
      jeda.push({ ms, panggil });
      return () => undefined;
    },
  });
  return { log, loop, keadaan, jeda, waktu, hitungTuntas: () => tuntas };
}

const menolak = (halangan: Halangan): Transport => ({ kirim: async () => ({ halangan }), ambil: async () => ({ halangan }) });

describe('putaran sinkron', () => {
  test('S12 selesai: diam kembali, dan tuntas dikabarkan', async () => {
    const uji = siapkan(new MemoryServer('2026-11-22').transport());
    await uji.loop.minta();
    expect(uji.keadaan.at(-1)).toEqual({ jenis: 'diam' });
    expect(uji.hitungTuntas()).toBe(1);
  });

  test('S12 tanpa sinyal: jeda tumbuh, dan permintaan tangan memotong jeda', async () => {
    const uji = siapkan(menolak({ jenis: 'tanpa-sinyal' }));
    for (let kali = 0; kali < 4; kali += 1) await uji.loop.minta();
    expect(uji.jeda.map((satu) => satu.ms)).toEqual([1000, 2000, 4000, 8000]);
    expect(uji.keadaan.at(-1)).toMatchObject({ jenis: 'menunggu', pada: 9000 });
  });

  test('S12 Retry-After dihormati, juga oleh tombol kirim', async () => {
    const uji = siapkan(menolak({ jenis: 'sibuk', detik: 30 }));
    await uji.loop.minta();
    expect(uji.jeda[0]?.ms).toBe(30_000);
    await uji.loop.minta();
    expect(uji.jeda).toHaveLength(1);
    uji.waktu.kini = 40_000;
    await uji.loop.minta();
    expect(uji.jeda).toHaveLength(2);
  });

  test('401: terhenti dan menunggu orang, tanpa kehilangan apa pun', async () => {
    const uji = siapkan(menolak({ jenis: 'perlu-masuk' }));
    await uji.loop.minta();
    expect(uji.keadaan.at(-1)).toEqual({ jenis: 'terhenti', halangan: { jenis: 'perlu-masuk' } });
    expect(uji.jeda).toEqual([]);
  });

  test('kursor yang tidak dikenal dibuang sekali, lalu umpan dibaca dari awal', async () => {
    const server = new MemoryServer('2026-11-22');
    const uji = siapkan({
      ...server.transport(),
      ambil: async (kursor) => (kursor === 'lama' ? { halangan: { jenis: 'kursor-salah' } } : { jawaban: server.ambil(kursor) }),
    });
    await uji.log.addBlok({ baris: [], kursor: 'lama', selesai: true, desa: [] });
    await uji.loop.minta();
    expect(uji.keadaan.at(-1)).toEqual({ jenis: 'diam' });
    expect(await uji.log.readKursor()).toBe('{}');
  });
});

test.each([
  [401, '', null, { jenis: 'perlu-masuk' }],
  [413, '', null, { jenis: 'terlalu-besar' }],
  [426, '', null, { jenis: 'perlu-perbarui', pesan: 'p' }],
  [429, '', '7', { jenis: 'sibuk', detik: 7 }],
  [503, '', 'Wed, 21 Oct 2026 07:28:00 GMT', { jenis: 'sibuk', detik: null }],
  [400, 'kursor-salah', null, { jenis: 'kursor-salah' }],
  [400, 'bentuk-salah', null, { jenis: 'ditolak', kode: 'bentuk-salah', pesan: 'p' }],
] as const)('status %s %s', (status, kode, retryAfter, halangan) => {
  expect(halanganDari(status, kode, 'p', retryAfter)).toEqual(halangan);
});

test('jeda: tidak pernah lebih pendek dari yang diminta kantor, paling lama lima menit dari kita sendiri', () => {
  expect(hitungJeda(3, { jenis: 'sibuk', detik: 60 }, 0)).toBeGreaterThanOrEqual(60_000);
  expect(hitungJeda(50, { jenis: 'tanpa-sinyal' }, 1)).toBe(300_000);
});
