// The app: finds out who is here, shows the sign-in or the screens, and says when a new version is ready.
import { isPencatat } from '@lini/core/akses/peran.ts';
import { JENIS_SUBJEK } from '@lini/core/catatan/catatan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useEffect } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import type { Buku } from './buku.ts';
import { ROUTES } from './routes.ts';
import { sesi } from './sesi.ts';
import { VersiBaru } from './VersiBaru.tsx';

const TidakAda = lazy(() => import('./TidakAda.tsx').then((satu) => satu.TidakAda));
const TautanPage = lazy(() => import('../features/tamu/TautanPage.tsx').then((satu) => satu.TautanPage));
const LayarTamu = lazy(() => import('./LayarTamu.tsx').then((satu) => satu.LayarTamu));
const MasukPage = lazy(() => import('../features/masuk/MasukPage.tsx').then((satu) => satu.MasukPage));

/** Roles that read figures have nothing to record here. */
function BukanPencatat() {
  return (
    <main class="shell-isi">
      <h1 class="visually-hidden">Lini</h1>
      <EmptyState
        icon="grafik"
        title={t('Akun ini membaca angka di Lini Kantor', 'This account reads figures in the Lini office')}
        action={
          <div class="cluster">
            <LinkButton kind="primary" href="/kantor/">
              {t('Buka Lini Kantor', 'Open the office')}
            </LinkButton>
            <Button onClick={() => void import('./keluar.ts').then(({ keluar }) => keluar())}>{t('Keluar', 'Sign out')}</Button>
          </div>
        }
      >
        {t('Ponsel ini untuk kader dan PKB yang mencatat keluarga.', 'The phone is for cadres and field officers who record families.')}
      </EmptyState>
    </main>
  );
}

/** Screens that need no family. */
const TANPA_BUKU: ReadonlySet<string> = new Set(['', 'kiriman', 'lainnya', 'materi', 'saji']);
/** Screens of one institution that rest on the whole village: from half a book a class would come out too low, and be proposed. */
const BUTUH_SEDESA = /^\/institusi\/[^/]+\/(kelas|catat\/institusi\.kelas-)/;

/** The screens; those of one subject as soon as it is worked out, those of the whole village when all are. */
function Layar({ buku }: { buku: Buku }) {
  const { path } = useLocation();
  const [, bagian = '', id = ''] = path.split('/');
  const jenis = BUTUH_SEDESA.test(path) ? undefined : JENIS_SUBJEK.find((satu) => satu === bagian && id !== '');
  useEffect(() => {
    if (jenis) buku.dahulukan(id);
  }, [jenis, id]);
  const isAda = buku.isSiap.value || (jenis ? buku.find(jenis, id) !== undefined : TANPA_BUKU.has(bagian));
  if (!isAda) return <p class="pembuka">{t('Membuka buku keluarga…', 'Opening the book of families…')}</p>;
  return (
    <Router>
      {ROUTES.map(({ path, component }) => (
        <Route key={path} path={path} component={component} />
      ))}
      <Route default component={TidakAda} />
    </Router>
  );
}

function Isi() {
  const kini = sesi.value;
  const { path } = useLocation();
  if (kini === 'memuat') return <p class="pembuka">{t('Membuka buku keluarga…', 'Opening the book of families…')}</p>;
  if (path === '/tautan') return <TautanPage />;
  if (kini === null) return <MasukPage />;
  if (kini.akun.tamu) return <LayarTamu buku={kini.buku} />;
  if (!isPencatat(kini.akun.peran)) return <BukanPencatat />;
  return <Layar buku={kini.buku} />;
}

/** Draws the app. Links to the office are left to the browser. */
export function App() {
  return (
    <LocationProvider scope={/^\/(?!kantor|api)/}>
      <ErrorBoundary>
        <Isi />
      </ErrorBoundary>
      <VersiBaru />
    </LocationProvider>
  );
}
