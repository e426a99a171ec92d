// Push: verdict by verdict, in order, whatever the office or the line does.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { MemoryLog } from '@lini/testing/memory-log.ts';
import { MemoryServer } from '@lini/testing/memory-server.ts';
import { expect, test } from 'vitest';
import { push } from './push.ts';
import type { Transport } from './transport.ts';

const PERANGKAT = uuidUji(1, 0xdead);
const DESA = '63.11.01.2003';

async function logBerisi(jumlah: number) {
  const log = new MemoryLog(PERANGKAT);
  const buku = new BukuKeluarga(1, DESA);
  buku.daftar('2026-01-02');
  for (let ke = 1; ke < jumlah; ke += 1) buku.rumah('2026-01-02', 'ledeng', 'septik-sendiri');
  for (const { id, kind, v, subjek, desa, rt, terjadi, oleh, isi } of buku.catatan)
    await log.append({ id, kind, v, subjek, desa, rt, terjadi, oleh, isi }, 1_000);
  return log;
}

test('S2 dikirim menurut urut dalam bagian 500, dan keluar dari antrian hanya dengan putusan', async () => {
  const log = await logBerisi(501);
  const server = new MemoryServer('2026-11-22');
  const besar: number[] = [];
  const transport: Pick<Transport, 'kirim'> = {
    kirim: async (kiriman) => {
      besar.push(kiriman.catatan.length);
      return { jawaban: server.kirim(kiriman) };
    },
  };
  expect(await push({ antrian: log, transport, perangkat: PERANGKAT })).toEqual({ diputus: 501, terlaluBesar: 0, halangan: null });
  expect(besar).toEqual([500, 1]);
  expect(await log.listAntrian()).toEqual([]);
  expect(server.counted.map((satu) => satu.catatan.urut)).toEqual(Array.from({ length: 501 }, (_, ke) => ke + 1));
});

test('413: bagian dibelah sampai muat; satu catatan yang terlalu besar dilewati dan tinggal di ponsel', async () => {
  const log = await logBerisi(10);
  const server = new MemoryServer('2026-11-22');
  const transport: Pick<Transport, 'kirim'> = {
    kirim: async (kiriman) =>
      kiriman.catatan.length > 3 || kiriman.catatan.some((satu) => satu.urut === 5)
        ? { halangan: { jenis: 'terlalu-besar' } }
        : { jawaban: server.kirim(kiriman) },
  };
  expect(await push({ antrian: log, transport, perangkat: PERANGKAT })).toMatchObject({ diputus: 9, terlaluBesar: 1, halangan: { jenis: 'terlalu-besar' } });
  expect((await log.listAntrian()).map((satu) => satu.catatan.urut)).toEqual([5]);
});

test('S5 permintaan yang ditolak seluruhnya tidak mengubah antrian', async () => {
  const log = await logBerisi(3);
  const hasil = await push({ antrian: log, transport: { kirim: async () => ({ halangan: { jenis: 'perlu-masuk' } }) }, perangkat: PERANGKAT });
  expect(hasil).toMatchObject({ diputus: 0, halangan: { jenis: 'perlu-masuk' } });
  expect(await log.countUntukKirim()).toBe(3);
});

test('S3 putusan yang tidak lengkap atau tertukar tidak dipercaya; sisanya menunggu putaran berikut', async () => {
  const log = await logBerisi(3);
  const dasar = { kode: null, isian: null, putusan: 'diterima' as const };
  const transport: Pick<Transport, 'kirim'> = {
    kirim: async ({ catatan }) => ({
      jawaban: {
        putusan: [
          { ...dasar, indeks: 0, id: catatan[0]?.id ?? null, nomor: 1 },
          { ...dasar, indeks: 1, id: uuidUji(9, 9), nomor: 2 },
          { ...dasar, indeks: 7, id: uuidUji(9, 9), nomor: 3 },
        ],
      },
    }),
  };
  expect(await push({ antrian: log, transport, perangkat: PERANGKAT })).toMatchObject({ diputus: 1, halangan: null });
  expect((await log.listAntrian()).map((satu) => satu.catatan.urut)).toEqual([2, 3]);
});
