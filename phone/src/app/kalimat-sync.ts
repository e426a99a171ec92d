// What the screen says about sync: plain, short, never alarming.
import type { KeadaanSync } from '@lini/sync/loop.ts';
import { t } from '@lini/ui/words/t.ts';

/** How many wait, in words; null when nothing waits. */
export function kalimatMenunggu(jumlah: number, isTanpaSinyal: boolean): string | null {
  if (jumlah === 0) return null;
  return isTanpaSinyal
    ? t(`${jumlah} catatan menunggu sinyal`, `${jumlah} records wait for a signal`)
    : t(`${jumlah} catatan menunggu dikirim`, `${jumlah} records wait to be sent`);
}

/** The state of everything written on this phone, in one line: what waits, else what came back, else that all is sent. */
export function kalimatKiriman(menunggu: number, perluDiperbaiki: number, isTanpaSinyal: boolean): string {
  if (menunggu === 0 && perluDiperbaiki > 0) return t(`${perluDiperbaiki} catatan perlu diperbaiki`, `${perluDiperbaiki} records to be mended`);
  return kalimatMenunggu(menunggu, isTanpaSinyal) ?? t('Semua catatan sudah terkirim', 'All records are sent');
}

/** What sync is doing now; null while it rests. `detik` until the next try. */
export function kalimatSync(keadaan: KeadaanSync, detik: number): string | null {
  switch (keadaan.jenis) {
    case 'diam':
      return null;
    case 'mengirim':
      return keadaan.jumlah > 0
        ? t(`Sedang mengirim ${keadaan.selesai} dari ${keadaan.jumlah}`, `Sending ${keadaan.selesai} of ${keadaan.jumlah}`)
        : t('Memeriksa kiriman', 'Checking');
    case 'mengambil':
      return keadaan.diambil > 0
        ? t(`Mengambil data: ${keadaan.diambil} catatan`, `Fetching: ${keadaan.diambil} records`)
        : t('Memeriksa data baru', 'Looking for news');
    case 'menunggu':
      if (keadaan.halangan.jenis === 'tanpa-sinyal') return t('Belum ada sinyal. Catatan aman di ponsel.', 'No signal yet. Records are safe on the phone.');
      return t(`Kantor sedang sibuk, dicoba lagi ${detik} detik lagi`, `The office is busy, trying again in ${detik} seconds`);
    case 'terhenti':
      return kalimatTerhenti(keadaan);
  }
}

function kalimatTerhenti({ halangan }: Extract<KeadaanSync, { jenis: 'terhenti' }>): string {
  switch (halangan.jenis) {
    case 'perlu-masuk':
      return t('Masuk lagi agar catatan bisa dikirim', 'Sign in again so that records can be sent');
    case 'terlalu-besar':
      return t('Ada catatan yang terlalu besar untuk dikirim. Hubungi PKB.', 'A record is too large to send. Ask the PKB.');
    case 'perlu-perbarui':
    case 'ditolak':
      return halangan.pesan;
    default:
      return t('Belum bisa terhubung ke kantor', 'The office cannot be reached yet');
  }
}
