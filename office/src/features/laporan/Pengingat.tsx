// A reminder for reports that have not come: its text, and one press to share or copy it.
import { bagikan, type HasilBagikan } from '@lini/ui/berkas/bagikan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';

const KABAR: Readonly<Record<HasilBagikan, () => string>> = {
  dibagikan: () => t('Dibagikan.', 'Shared.'),
  disalin: () => t('Tersalin. Tempel di WhatsApp atau pesan.', 'Copied. Paste it into a message.'),
  batal: () => '',
  gagal: () => t('Tidak dapat disalin di peramban ini. Blok tulisannya, lalu salin.', 'This browser can’t copy it. Select the text and copy.'),
};

/** Draws the text and the button; the text opens on demand. */
export function Pengingat({ tulisan }: { tulisan: string }) {
  const [hasil, setHasil] = useState<HasilBagikan | null>(null);
  return (
    <div class="reminder no-print">
      <div class="cluster">
        <Button isCompact icon="bicara" onClick={() => void bagikan(t('Pengingat laporan', 'Reminder'), tulisan).then(setHasil)}>
          {t('Salin atau bagikan pengingat', 'Copy or share a reminder')}
        </Button>
        <span role="status">{hasil !== null && KABAR[hasil]()}</span>
      </div>
      <details>
        <summary>{t('Lihat tulisannya', 'See the text')}</summary>
        <p class="reminder-text">{tulisan}</p>
      </details>
    </div>
  );
}
