// Says in a few words whether the figures are live, and when they last changed.
import { Badge } from '@lini/ui/components/Badge.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatJamDetik } from '@lini/ui/words/tanggal.ts';
import { signal } from '@preact/signals';
import { isTersambung } from './versi.ts';

/** When the figures on the screen were last replaced, and how many changed; set by the page that shows them. */
export const pembaruan = signal<{ readonly pada: number; readonly berubah: number } | null>(null);

/** Draws the state; screen readers hear it when it changes, not at every question to the server. */
export function LiveStatus() {
  const kini = pembaruan.value;
  const jam = kini ? formatJamDetik(kini.pada) : '';
  return (
    <p class="live" role="status">
      {isTersambung.value ? (
        <>
          {kini && <span class="live-dot" aria-hidden="true" />}
          <span class="tabular soft">{kini ? t(`diperbarui ${jam}`, `updated ${jam}`) : t('memuat angka', 'loading figures')}</span>
          {kini && kini.berubah > 0 && <span class="visually-hidden">{t(`, ${kini.berubah} angka berubah`, `, ${kini.berubah} figures changed`)}</span>}
        </>
      ) : (
        <Badge tone="warn" icon="awan-putus">
          {kini ? t(`Terputus, angka pukul ${jam}`, `Offline, figures of ${jam}`) : t('Menunggu sambungan', 'Waiting for the connection')}
        </Badge>
      )}
    </p>
  );
}
