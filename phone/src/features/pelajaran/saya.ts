// Who is learning at this phone: a cadre's card of the village, chosen by hand and remembered; what is learned is recorded about her.
import { t } from '@lini/ui/words/t.ts';
import { computed, type Signal, signal } from '@preact/signals';
import { entriLain } from '../../app/desa.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { catatSekaliKetuk } from '../../app/sekali-ketuk.ts';
import { getSesi } from '../../app/sesi.ts';

/** Ids only; each account remembers its own. */
const kunci = (): string => `lini.belajar.${getSesi().akun.id}`;

function readPilihan(): string | null {
  try {
    return localStorage.getItem(kunci());
  } catch {
    return null;
  }
}

/** Raised when somebody else is chosen, so that what was read from storage is read again. */
const ganti: Signal<number> = signal(0);

/** Remembers who learns; null: nobody. */
export function setSaya(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(kunci());
    else localStorage.setItem(kunci(), id);
  } catch {
    // Private window: nobody is remembered, and the screen goes on saying so.
  }
  ganti.value += 1;
}

const samakan = (nama: string): string => nama.trim().toLowerCase();

/** Whether a card bears the name of the account; said beside it, never chosen for her. */
export const isSenama = (nama: string): boolean => samakan(nama) === samakan(getSesi().akun.nama);

/** The cards of the village that may be chosen, those with the account's name first. */
export const calonSaya = computed<EntriSubjek<'kader'>[]>(() => {
  const urut = ({ keadaan }: EntriSubjek<'kader'>): string => `${isSenama(keadaan.nama) ? 0 : 1} ${keadaan.nama}`;
  return entriLain('kader')
    .filter((satu) => satu.keadaan.terdaftar !== null)
    .sort((a, b) => (urut(a) < urut(b) ? -1 : 1));
});

/** The card chosen, while this phone has it. */
export const saya = computed<EntriSubjek<'kader'> | null>(() => {
  void ganti.value;
  const id = readPilihan();
  return calonSaya.value.find((satu) => satu.id === id) ?? null;
});

/** Records about the cadre who learns, once however often it is pressed; false when it could not be kept (the message says why). */
export async function catatBelajar(kind: 'pelajaran.selesai' | 'pelajaran.jawab', isi: Record<string, unknown>): Promise<boolean> {
  const kader = saya.value;
  return kader !== null && (await catatSekaliKetuk(kader, kind, isi, t('Tersimpan di ponsel', 'Kept on the phone'))) !== null;
}
