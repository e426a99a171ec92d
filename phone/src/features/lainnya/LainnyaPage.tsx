// Lainnya: the list of places that are not needed every day.
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { listTempatLain } from '../../app/tempat-lain.ts';

/** Draws the list for the role that is signed in. */
export function LainnyaPage() {
  return (
    <Shell judul={t('Lainnya', 'More')}>
      <ul class="list">
        {listTempatLain(getSesi().akun.peran).map(({ href, label, keterangan, icon }) => (
          <ListRow key={href} href={href} icon={icon} title={tt(label)} detail={tt(keterangan)} />
        ))}
      </ul>
    </Shell>
  );
}
