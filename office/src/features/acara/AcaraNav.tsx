// The two views above the gatherings: what is held, and who needs to be trained.
import { t } from '@lini/ui/words/t.ts';
import { useLocation } from 'preact-iso';
import { ACARA, ACARA_BUTUH } from './alamat-acara.ts';

/** Draws the views; the one that is open is marked. */
export function AcaraNav() {
  const { path } = useLocation();
  const tempat = [
    [ACARA, t('Acara', 'Gatherings')],
    [ACARA_BUTUH, t('Siapa perlu dilatih', 'Who needs training')],
  ] as const;
  return (
    <nav class="sub-places no-print" aria-label={t('Bagian acara', 'Parts of gatherings')}>
      <ul>
        {tempat.map(([alamat, nama]) => (
          <li key={alamat}>
            <a href={alamat} aria-current={path === alamat ? 'page' : undefined}>
              {nama}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
