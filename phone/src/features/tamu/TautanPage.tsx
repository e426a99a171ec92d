// Opens the one-day link of a guest: says what it is for before this phone takes it.
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LanguageSwitch } from '@lini/ui/components/LanguageSwitch.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useEffect, useState } from 'preact/hooks';
import { masukTautan, sesi } from '../../app/sesi.ts';

/** Behind `#`, so that it reaches no server before it is meant to, and gone from the address once it was read. */
const bacaToken = (): string => location.hash.slice(1);

/** Draws the page of a link. */
export function TautanPage() {
  const [token] = useState(bacaToken);
  const [pesan, setPesan] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const kini = sesi.value;
  const lain = kini !== null && kini !== 'memuat' ? kini.akun : null;
  useEffect(() => {
    document.title = `${t('Tugas sehari', 'A task for one day')} · Lini`;
  }, []);

  async function buka(): Promise<void> {
    setBusy(true);
    setPesan(null);
    const galat = await masukTautan(token);
    setBusy(false);
    if (galat !== null) return setPesan(galat);
    history.replaceState(null, '', '/');
    dispatchEvent(new PopStateEvent('popstate'));
  }

  if (token === '')
    return (
      <main class="shell-isi">
        <h1 class="visually-hidden">Lini</h1>
        <EmptyState
          icon="peringatan"
          title={t('Tautan ini tidak lengkap', 'This link is not complete')}
          action={
            <LinkButton kind="primary" href="/">
              {t('Buka Lini', 'Open Lini')}
            </LinkButton>
          }
        >
          {t('Buka lagi dari pesan panitia, atau pindai kodenya.', "Open it again from the committee's message, or scan the code.")}
        </EmptyState>
      </main>
    );
  return (
    <main class="masuk">
      <div class="masuk-kepala">
        <img src="/lini.svg" alt="" width="64" height="64" />
        <div>
          <h1>{t('Tugas sehari di Lini', 'A task for one day in Lini')}</h1>
          <p class="soft">
            {t('Untuk juri dan petugas acara, tanpa nama pengguna dan kata sandi.', 'For jurors and helpers, without user name and password.')}
          </p>
        </div>
      </div>
      {pesan !== null && (
        <Notice kind="error" title={t('Belum bisa dibuka', 'Could not be opened')}>
          {pesan}
        </Notice>
      )}
      <Notice kind="info" title={t('Hanya untuk ponsel ini', 'For this phone only')}>
        {t(
          'Sesudah dibuka di sini, tautan tidak bisa dibuka di ponsel lain. Bukalah selagi ada sinyal; sesudah itu tugas berjalan tanpa sinyal.',
          'Once opened here it opens on no other phone. Open it while there is a signal; after that the task goes on without one.',
        )}
      </Notice>
      {lain && (
        <Notice kind="warn" title={t(`Ponsel ini sedang dipakai ${lain.nama}`, `This phone is in use by ${lain.nama}`)}>
          {t(
            'Catatannya tetap tersimpan. Ia masuk lagi dengan kata sandinya sesudah tugas selesai.',
            'The records stay. Sign in with the password again after the task.',
          )}
        </Notice>
      )}
      <Button kind="primary" isWide isBusy={isBusy} onClick={() => void buka()}>
        {isBusy ? t('Membuka…', 'Opening…') : t('Buka tugas saya di ponsel ini', 'Open my task on this phone')}
      </Button>
      <LanguageSwitch />
    </main>
  );
}
