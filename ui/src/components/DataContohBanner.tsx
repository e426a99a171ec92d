// Says, as long as it is so, that the people on the screen are invented.
import { t } from '../words/t.ts';
import { Icon } from './Icon.tsx';

/** Draws the banner while the database holds invented people. */
export function DataContohBanner({ isContoh }: { isContoh: boolean }) {
  if (!isContoh) return null;
  return (
    <p class="banner-demo" title={t('Orang dan keluarga di sini rekaan', 'The people and families here are invented')}>
      <Icon name="info" />
      <span>{t('Data contoh', 'Demo data')}</span>
    </p>
  );
}
