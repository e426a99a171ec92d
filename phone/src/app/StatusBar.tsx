// The line under every heading: what waits and when it was last sent; it leads to Kiriman.
import { Icon } from '@lini/ui/components/Icon.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatSaat } from '@lini/ui/words/tanggal.ts';
import { kalimatMenunggu } from './kalimat-sync.ts';
import { isPerluMasuk, jumlahMenunggu, jumlahPerluDiperbaiki, sync, tuntas } from './sesi.ts';
import { kiniMs } from './waktu.ts';

function kalimat(): string {
  const keadaan = sync.value;
  if (isPerluMasuk.value) return t('Masuk lagi untuk mengirim', 'Sign in again to send');
  if (keadaan.jenis === 'mengirim' && keadaan.jumlah > 0)
    return t(`Sedang mengirim ${keadaan.selesai} dari ${keadaan.jumlah}`, `Sending ${keadaan.selesai} of ${keadaan.jumlah}`);
  const isTanpaSinyal = keadaan.jenis === 'menunggu' && keadaan.halangan.jenis === 'tanpa-sinyal';
  return kalimatMenunggu(jumlahMenunggu.value, isTanpaSinyal) ?? t('Semua catatan terkirim', 'All records sent');
}

/** Draws the line as one link, thumb-sized. */
export function StatusBar() {
  const terakhir =
    tuntas.value === null
      ? t('belum pernah terkirim', 'never sent yet')
      : t(`terkirim ${formatSaat(tuntas.value, kiniMs())}`, `sent ${formatSaat(tuntas.value, kiniMs())}`);
  const isMenunggu = jumlahMenunggu.value > 0 || isPerluMasuk.value;
  const perbaiki = jumlahPerluDiperbaiki.value;
  return (
    <a class="status-bar" href="/kiriman">
      <Icon name={isMenunggu ? 'awan-putus' : 'awan'} />
      <span>
        <span class="firm">{kalimat()}</span>
        {perbaiki > 0 && <span class="firm"> · {t(`${perbaiki} perlu diperbaiki`, `${perbaiki} to mend`)}</span>} <span class="soft">· {terakhir}</span>
      </span>
    </a>
  );
}
