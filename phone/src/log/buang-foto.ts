// Erases on this phone the pictures of photos whose years are over, once a day; the office has erased them too (identity-and-privacy.md 7).
import { batasFoto } from '@lini/core/lampiran/foto.ts';
import { tanpaGambarLama } from '@lini/core/lampiran/foto-lama.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { bacaKeadaan, tulisKeadaan } from './keadaan.ts';
import type { BasisData } from './skema.ts';

/** Gives how many were erased. What waits in the outbox is left alone: it is sent as it was taken. */
export async function buangFoto(db: BasisData, hariIni: Tanggal): Promise<number> {
  if ((await bacaKeadaan(db.transaction('keadaan').store, 'fotoDiperiksa')) === hariIni) return 0;
  const batas = batasFoto(hariIni, parameterPada(hariIni));
  const tx = db.transaction(['catatan', 'keadaan'], 'readwrite');
  tx.done.catch(() => undefined);
  let jumlah = 0;
  for (let kursor = await tx.objectStore('catatan').openCursor(); kursor; kursor = await kursor.continue()) {
    const catatan = tanpaGambarLama(kursor.value.catatan, batas);
    if (catatan === null) continue;
    await kursor.update({ ...kursor.value, catatan });
    jumlah += 1;
  }
  await tulisKeadaan(tx.objectStore('keadaan'), 'fotoDiperiksa', hariIni);
  await tx.done;
  return jumlah;
}
