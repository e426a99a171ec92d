// The log in memory keeps the same contract as the real ones.
import { uuidUji } from './buku-keluarga.ts';
import { logContract } from './log-contract.ts';
import { logPonselContract } from './log-ponsel-contract.ts';
import { MemoryLog } from './memory-log.ts';

const buat = () => new MemoryLog(uuidUji(1, 0xdead));

logContract('memori', async () => buat());
logPonselContract('memori', async () => {
  const log = buat();
  return { log, bukaLagi: async () => log };
});
