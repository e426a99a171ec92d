// Who is signed in. `undefined` while we do not know yet, `null` when nobody is.
import { type Akun, type Masuk, zAkun } from '@lini/core/akses/akun.ts';
import { signal } from '@preact/signals';
import { ask, type Jawaban, TANPA_ISI } from './api.ts';

export const akun = signal<Akun | null | undefined>(undefined);

/** Why the sign-in screen is shown, when it is not simply the start. */
export const alasanMasuk = signal<'sesi-berakhir' | 'tanpa-sambungan' | null>(null);

/** Asks who holds the session; called once at the start and again when the reader tries again. */
export async function startSesi(): Promise<void> {
  akun.value = undefined;
  const jawaban = await ask('/api/akun', zAkun);
  alasanMasuk.value = !jawaban.ok && jawaban.status === 0 ? 'tanpa-sambungan' : null;
  akun.value = jawaban.ok ? jawaban.isi : null;
}

/** Signs in; the answer is the account. */
export async function signIn(masuk: Masuk): Promise<Jawaban<Akun>> {
  const jawaban = await ask('/api/masuk', zAkun, { kirim: masuk });
  if (jawaban.ok) {
    alasanMasuk.value = null;
    akun.value = jawaban.isi;
  }
  return jawaban;
}

/** Signs out, here at once and at the server as soon as it can be reached. */
export async function signOut(): Promise<void> {
  akun.value = null;
  await ask('/api/keluar', TANPA_ISI, { kirim: {} });
}

/** The server no longer knows the session. */
export function endSesi(): void {
  if (!akun.value) return;
  alasanMasuk.value = 'sesi-berakhir';
  akun.value = null;
}
