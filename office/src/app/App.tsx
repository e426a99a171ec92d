// The whole office: nobody signed in sees the door, a cadre is shown to the phone, the others see the pages.
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useEffect } from 'preact/hooks';
import { LocationProvider, Route, Router } from 'preact-iso';
import { PhonePage } from '../features/bukan-kantor/PhonePage.tsx';
import { SignInPage } from '../features/masuk/SignInPage.tsx';
import { AWAL } from './alamat.ts';
import { useJudul } from './judul.ts';
import { ROUTES } from './routes.ts';
import { Shell } from './Shell.tsx';
import { akun } from './sesi.ts';
import { followVersi } from './versi.ts';

function NotFoundPage() {
  useJudul(t('Halaman tidak ada', 'No such page'));
  return (
    <EmptyState
      heading="h1"
      title={t('Halaman ini tidak ada', 'There is no such page')}
      action={
        <LinkButton kind="primary" href={AWAL}>
          {t('Buka dasbor', 'Open the dashboard')}
        </LinkButton>
      }
    >
      {t('Alamatnya mungkin salah tulis, atau halamannya sudah dipindah.', 'The address may be mistyped, or the page was moved.')}
    </EmptyState>
  );
}

function Pages() {
  useEffect(followVersi, []);
  return (
    <Router>
      {ROUTES.map(({ path, component }) => (
        <Route key={path} path={path} component={component} />
      ))}
      <Route default component={NotFoundPage} />
    </Router>
  );
}

/** Draws what the person at the screen may see. */
export function App() {
  const orang = akun.value;
  if (orang === undefined) return <p class="opening">{t('Membuka Lini…', 'Opening Lini…')}</p>;
  if (orang === null) return <SignInPage />;
  const isKader = orang.peran === 'sub-ppkbd' || orang.peran === 'ppkbd';
  return (
    <LocationProvider scope="/kantor">
      <Shell akun={orang} isLive={!isKader}>
        {isKader ? <PhonePage nama={orang.nama} /> : <Pages />}
      </Shell>
    </LocationProvider>
  );
}
