// Calls a competition off with its reason while it is not closed; and says that it was, with the way back.
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import type { MejaTerisi } from './meja-terisi.ts';

/** Draws the button; nothing for who does not run it, and once it is closed. */
export function BatalkanLomba({ meja: { data, tulis } }: { meja: MejaTerisi }) {
  const [isTanya, setTanya] = useState(false);
  if (!data.isBolehAtur || data.lomba.tutup !== null) return null;
  return (
    <section class="card stack" aria-labelledby="batalkan-lomba">
      <h2 id="batalkan-lomba">{t('Lomba tidak jadi diadakan?', 'Is it not held?')}</h2>
      <p class="soft">
        {t(
          'Lomba yang keliru dibuat, atau terpaksa berhenti, dibatalkan di sini. Lomba itu tidak ditunggu lagi untuk juara umum.',
          'One made by mistake, or that had to stop, is called off here. The overall winner then no longer waits for it.',
        )}
      </p>
      <div>
        <Button kind="quiet" onClick={() => setTanya(true)}>
          {t('Batalkan lomba', 'Call it off')}
        </Button>
      </div>
      {isTanya && (
        <AlasanDialog
          judul={t('Batalkan lomba ini', 'Call this competition off')}
          lakukan={t('Batalkan lomba', 'Call it off')}
          onClose={() => setTanya(false)}
          onAlasan={(alasan) => tulis({ kind: 'lomba.batalkan', isi: { alasan } })}
        >
          <p>
            {t(
              'Alasannya terbaca di ponsel semua orang. Nilai yang sudah masuk tetap tersimpan, dan lomba bisa diadakan lagi.',
              'Everybody reads the reason on the phone. What came in is kept, and the competition can be held after all.',
            )}
          </p>
        </AlasanDialog>
      )}
    </section>
  );
}

/** Draws that it was called off, and for who runs it the way back. */
export function LombaBatal({ meja: { data, tulis, isJalan } }: { meja: MejaTerisi }) {
  const { dibatalkan } = data.lomba;
  if (!dibatalkan) return null;
  return (
    <Notice kind="warn" title={t('Lomba ini dibatalkan', 'This competition was called off')}>
      <div class="stack">
        <p>{dibatalkan.alasan}</p>
        {data.isBolehAtur && (
          <div>
            <Button isBusy={isJalan} onClick={() => void tulis({ kind: 'catatan.batal', isi: { sasaran: dibatalkan.id, alasan: 'Lomba jadi diadakan' } })}>
              {t('Jadi diadakan lagi', 'Hold it after all')}
            </Button>
          </div>
        )}
      </div>
    </Notice>
  );
}
