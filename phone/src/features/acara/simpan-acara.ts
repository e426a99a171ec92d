// Keeps a fact about a gathering and says what came of it, in the message at the bottom.
import { t, tt } from '@lini/ui/words/t.ts';
import { catatAcara } from '../../app/acara/catat-acara.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { showToast } from '../../app/toast.ts';

/** Whether it was kept; a refusal is said with what to do. */
export async function simpanAcara(entri: EntriSubjek<'acara'>, kind: string, isi: Record<string, unknown>, pesan: string): Promise<boolean> {
  try {
    const hasil = await catatAcara(entri, kind, isi, pesan);
    if ('catatan' in hasil) return true;
    const { kalimatTolakan } = await import('@lini/core/catatan/kalimat-tolakan.ts');
    showToast({ pesan: tt(kalimatTolakan(hasil.tolakan.kode)) });
  } catch {
    showToast({ pesan: t('Ponsel tidak bisa menyimpan, mungkin penuh. Coba lagi.', 'The phone could not save, it may be full. Try again.') });
  }
  return false;
}
