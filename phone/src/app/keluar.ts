// Signing out: the families' data have left this phone before the sign-in is shown.
import { keluar as keluarServer } from './api.ts';
import { buangOrang } from './buang-orang.ts';
import { saveOrang } from './orang.ts';
import { closeSesi, getSesi, jumlahBelumTuntas, kabarkan, sesi } from './sesi.ts';

/** Signs out. With nothing left to settle the families' data leave this phone; otherwise they stay for the next sign-in. */
export async function keluar(): Promise<void> {
  const { orang, akun } = getSesi();
  await keluarServer();
  // Asked only now: something may have been recorded while the office was told.
  const isDibuang = jumlahBelumTuntas.peek() === 0;
  // Kept before anything is deleted, so that a phone that goes off half-way deletes the rest when it is opened again.
  const pergi = { ...orang, isAktif: false, isDibuang };
  await saveOrang(pergi);
  closeSesi('memuat');
  kabarkan('keluar', akun.id);
  if (isDibuang) await buangOrang(pergi);
  sesi.value = null;
}
