// Records the usual answer in one tap, asked of the judge first, with the way back in the message.

import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { periksa, simpan } from './catat.ts';
import type { EntriSubjek } from './entri.ts';
import { showToast } from './toast.ts';
import { hariIni } from './waktu.ts';

const berjalan = new Set<string>();

/**
 * Keeps a catatan of today about the subject and gives it back; null when the judge refuses (the message says why) or when the
 * same tap is still being kept: a nervous thumb presses twice.
 */
export async function catatSekaliKetuk(entri: EntriSubjek, kind: string, isi: Record<string, unknown>, pesan: string): Promise<Catatan | null> {
  const { jenis, id, keadaan } = entri;
  const kunci = `${id} ${kind} ${JSON.stringify(isi)}`;
  if (berjalan.has(kunci)) return null;
  berjalan.add(kunci);
  try {
    const isian = { subjek: { jenis, id }, desa: keadaan.desa, rt: keadaan.rt, kind, terjadi: hariIni.value, isi };
    const [tolakan] = periksa(isian);
    if (tolakan) {
      // Seldom needed on the first screen, which should not load every sentence for it.
      const { kalimatTolakan } = await import('@lini/core/catatan/kalimat-tolakan.ts');
      showToast({ pesan: tt(kalimatTolakan(tolakan.kode)) });
      return null;
    }
    return await simpan(isian, [], pesan);
  } catch {
    showToast({ pesan: t('Ponsel tidak bisa menyimpan, mungkin penuh. Coba lagi.', 'The phone could not save, it may be full. Try again.') });
    return null;
  } finally {
    berjalan.delete(kunci);
  }
}
