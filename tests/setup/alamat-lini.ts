// Which of the running Linis the stories of this worker use.
import { inject } from 'vitest';

/** Address of the Lini of this worker: stories of two workers never write into one another's villages. */
export function alamatLini(): string {
  const alamat = inject('listAlamatLini')[Number(process.env.VITEST_POOL_ID) - 1];
  if (!alamat) throw new Error('pekerja uji ini tidak punya Lini: lihat maxWorkers di vitest.config.ts');
  return alamat;
}
