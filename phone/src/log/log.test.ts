// The log over IndexedDB keeps the same contract as the one in memory.
import 'fake-indexeddb/auto';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { logContract } from '@lini/testing/log-contract.ts';
import { logPonselContract } from '@lini/testing/log-ponsel-contract.ts';
import { expect, test } from 'vitest';
import { openLog } from './open-log.ts';
import { openBasisData } from './skema.ts';

const PERANGKAT = uuidUji(1, 0xdead);
let ke = 0;

async function buat() {
  ke += 1;
  const akun = uuidUji(ke, 0xa0);
  const buka = async () => openLog(await openBasisData(akun), PERANGKAT);
  return { log: await buka(), bukaLagi: buka };
}

logContract('IndexedDB', async () => (await buat()).log);
logPonselContract('IndexedDB', buat);

test('S1 catatan yang gagal disimpan tidak memakan nomor', async () => {
  const { log } = await buat();
  const rancangan = {
    id: uuidUji(1, 1),
    kind: 'kunjungan.keluarga',
    v: 1,
    subjek: { jenis: 'keluarga' as const, id: uuidUji(2, 2) },
    desa: '63.11.01.2003',
    rt: '001',
    terjadi: '2026-11-02',
    oleh: uuidUji(3, 3),
    isi: {},
  };
  await log.append(rancangan, 1000);
  await expect(log.append(rancangan, 1000)).rejects.toThrow();
  expect((await log.append({ ...rancangan, id: uuidUji(1, 2) }, 1000)).urut).toBe(2);
});
