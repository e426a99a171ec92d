// Erases on this phone the pictures of photos whose years are over or that were withdrawn, once a day; the office erases them too (identity-and-privacy.md 5 and 7).
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { batasFoto, KIND_FOTO_ACARA } from '@lini/core/lampiran/foto.ts';
import { listFotoDibatalkan, tanpaGambar, tanpaGambarLama } from '@lini/core/lampiran/foto-lama.ts';
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
  const [simpan, galeri] = [tx.objectStore('catatan'), new Map<string, Catatan>()];
  let jumlah = 0;
  for (let kursor = await simpan.openCursor(); kursor; kursor = await kursor.continue()) {
    const { catatan } = kursor.value;
    if (catatan.kind === KIND_FOTO_ACARA) galeri.set(catatan.id, tanpaGambar(catatan) ?? catatan);
    if (catatan.kind === KIND_BATAL) galeri.set(catatan.id, catatan);
    const kosong = tanpaGambarLama(catatan, batas);
    if (kosong === null) continue;
    await kursor.update({ ...kursor.value, catatan: kosong });
    jumlah += 1;
  }
  for (const id of listFotoDibatalkan([...galeri.values()], (batal) => batal.terjadi < hariIni)) {
    const baris = await simpan.index('id').get(id);
    const kosong = baris && tanpaGambar(baris.catatan);
    if (!baris || !kosong) continue;
    await simpan.put({ ...baris, catatan: kosong });
    jumlah += 1;
  }
  await tulisKeadaan(tx.objectStore('keadaan'), 'fotoDiperiksa', hariIni);
  await tx.done;
  return jumlah;
}
