// The line under every heading: what waits and when it was last sent; it leads to Kiriman.
import { Icon } from '@lini/ui/components/Icon.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatSaat } from '@lini/ui/words/tanggal.ts';
import { kalimatMenunggu } from './kalimat-sync.ts';
import { isPerluMasuk, jumlahMenunggu, jumlahPerluDiperbaiki, sync, tuntas } from './sesi.ts';
import { kiniMs } from './waktu.ts';

function kalimat(): string | null {
  const keadaan = sync.value;
  if (isPerluMasuk.value) return t('Masuk lagi untuk mengirim', 'Sign in again to send');
  if (keadaan.jenis === 'mengirim' && keadaan.jumlah > 0)
    return t(`Sedang mengirim ${keadaan.selesai} dari ${keadaan.jumlah}`, `Sending ${keadaan.selesai} of ${keadaan.jumlah}`);
  const isTanpaSinyal = keadaan.jenis === 'menunggu' && keadaan.halangan.jenis === 'tanpa-sinyal';
  return kalimatMenunggu(jumlahMenunggu.value, isTanpaSinyal);
}

function kalimatTerakhir(isRingkas: boolean): string {
  if (tuntas.value === null) return t('belum pernah terkirim', 'never sent yet');
  const saat = formatSaat(tuntas.value, kiniMs());
  return isRingkas ? t(`terkirim ${saat}`, `sent ${saat}`) : t(`terakhir terkirim ${saat}`, `last sent ${saat}`);
}

/** Draws the line as one link, thumb-sized; short where the way back stands beside it. */
export function StatusBar({ isRingkas }: { isRingkas: boolean }) {
  const perbaiki = jumlahPerluDiperbaiki.value;
  const utama = [kalimat(), perbaiki > 0 ? t(`${perbaiki} perlu diperbaiki`, `${perbaiki} to mend`) : null].filter(Boolean).join(' · ');
  return (
    <a class="status-bar" href="/kiriman">
      <Icon name={utama ? 'awan-putus' : 'awan'} />
      <span class="status-kata">
        {utama && <span class="firm">{utama}</span>} <span class="soft">{kalimatTerakhir(isRingkas)}</span>
      </span>
    </a>
  );
}
