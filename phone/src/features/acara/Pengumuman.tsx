// What the committee announced, the newest first with its hour; older ones open by a press.
import type { Acara } from '@lini/core/acara/acara.ts';
import { pengumumanTerbaru } from '@lini/core/acara/baca-acara.ts';
import { msDariHlc } from '@lini/core/catatan/hlc.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatSaat } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { kiniMs } from '../../app/waktu.ts';

const TAMPIL = 2;

/** Draws them; nothing while there are none. */
export function Pengumuman({ acara }: { acara: Acara }) {
  const [isSemua, setSemua] = useState(false);
  const kabar = pengumumanTerbaru(acara);
  const sisa = kabar.length - TAMPIL;
  if (kabar.length === 0) return null;
  return (
    <Card title={t('Pengumuman', 'Announcements')}>
      <div class="stack">
        {kabar.slice(0, isSemua ? kabar.length : TAMPIL).map(({ id, judul, isi, dicatat }) => (
          <div key={id}>
            <p class="firm">{judul}</p>
            <p class="acara-isi">{isi}</p>
            <p class="soft tabular">{formatSaat(msDariHlc(dicatat), kiniMs())}</p>
          </div>
        ))}
        {sisa > 0 && !isSemua && (
          <Button kind="quiet" onClick={() => setSemua(true)}>
            {t(`Tampilkan ${sisa} lagi`, `Show ${sisa} more`)}
          </Button>
        )}
      </div>
    </Card>
  );
}
