// The whole office: nobody signed in sees the door, a cadre is shown to the phone, the others see the pages.

import type { Akun } from '@lini/core/akses/akun.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useEffect } from 'preact/hooks';
import { LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { PhonePage } from '../features/bukan-kantor/PhonePage.tsx';
import { SignInPage } from '../features/masuk/SignInPage.tsx';
import { AWAL, LAYAR } from './alamat.ts';
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

/** The frame around the page; a screen of a hall has none. */
function Framed({ orang }: { orang: Akun }) {
  const isKader = orang.peran === 'sub-ppkbd' || orang.peran === 'ppkbd';
  if (useLocation().path.startsWith(LAYAR) && !isKader) return <Pages />;
  return (
    <Shell akun={orang} isLive={!isKader}>
      {isKader ? <PhonePage nama={orang.nama} /> : <Pages />}
    </Shell>
  );
}

/** Draws what the person at the screen may see. */
export function App() {
  const orang = akun.value;
  if (orang === undefined) return <p class="opening">{t('Membuka Lini…', 'Opening Lini…')}</p>;
  if (orang === null) return <SignInPage />;
  return (
    <LocationProvider scope="/kantor">
      <Framed orang={orang} />
    </LocationProvider>
  );
}
