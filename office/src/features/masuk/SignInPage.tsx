// The door of the office: user name, password, and in a demo the people one may be.
import { Button } from '@lini/ui/components/Button.tsx';
import { LanguageSwitch } from '@lini/ui/components/LanguageSwitch.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useSignal } from '@preact/signals';
import { Brand } from '../../app/Brand.tsx';
import { useJudul } from '../../app/judul.ts';
import { TryAgain } from '../../app/Refusal.tsx';
import { alasanMasuk, signIn, startSesi } from '../../app/sesi.ts';
import { DemoPeople } from './DemoPeople.tsx';

function Alasan() {
  if (alasanMasuk.value === 'sesi-berakhir') {
    return (
      <Notice kind="info" title={t('Sesi sudah berakhir', 'Your session has ended')}>
        {t('Masuk lagi untuk melanjutkan dari halaman yang sama.', 'Sign in again to go on from the same page.')}
      </Notice>
    );
  }
  if (alasanMasuk.value !== 'tanpa-sambungan') return null;
  return (
    <Notice kind="warn" title={t('Kantor belum dapat dihubungi', 'The office can’t be reached yet')} action={<TryAgain onClick={() => void startSesi()} />}>
      {t('Periksa jaringan komputer ini, lalu coba lagi.', 'Check the network of this computer, then try again.')}
    </Notice>
  );
}

/** Draws the sign-in form. */
export function SignInPage() {
  useJudul(t('Masuk', 'Sign in'));
  const nama = useSignal('');
  const sandi = useSignal('');
  const galat = useSignal<string | null>(null);
  const isSibuk = useSignal(false);

  const kirim = async (peristiwa: Event) => {
    peristiwa.preventDefault();
    if (isSibuk.value) return;
    if (!nama.value.trim() || !sandi.value) {
      galat.value = t('Isi nama pengguna dan kata sandi dahulu.', 'Fill in the user name and the password first.');
      return;
    }
    isSibuk.value = true;
    galat.value = null;
    const jawaban = await signIn({ namaPengguna: nama.value.trim(), sandi: sandi.value });
    isSibuk.value = false;
    // The next page begins at its top, however far this form was scrolled on a small screen.
    if (jawaban.ok) scrollTo(0, 0);
    else galat.value = jawaban.galat.pesan;
  };

  return (
    <main class="door">
      <div class="door-side">
        <Brand />
        <p class="door-promise">
          {t('Dari catatan kader di lapangan, sampai ke meja kabupaten.', 'From the cadre’s record in the field to the desk of the district.')}
        </p>
        <p class="door-note">{t('Sistem informasi kader PPKBD dan Sub-PPKBD', 'Information system of the village family-planning cadres')}</p>
      </div>
      <div class="door-main stack roomy">
        <div class="cluster apart">
          <h1>{t('Masuk', 'Sign in')}</h1>
          <LanguageSwitch />
        </div>
        <Alasan />
        <form class="stack" onSubmit={(peristiwa) => void kirim(peristiwa)} noValidate>
          <TextInput
            label={t('Nama pengguna', 'User name')}
            name="username"
            autoComplete="username"
            value={nama.value}
            onValue={(nilai) => (nama.value = nilai)}
          />
          <TextInput
            label={t('Kata sandi', 'Password')}
            name="password"
            type="password"
            autoComplete="current-password"
            value={sandi.value}
            error={galat.value}
            onValue={(nilai) => (sandi.value = nilai)}
          />
          <Button kind="primary" type="submit" isWide isBusy={isSibuk.value}>
            {isSibuk.value ? t('Sedang masuk…', 'Signing in…') : t('Masuk', 'Sign in')}
          </Button>
        </form>
        <DemoPeople
          onPick={(namaPengguna) => {
            nama.value = namaPengguna;
            sandi.value = 'contoh';
            galat.value = null;
          }}
        />
      </div>
    </main>
  );
}
