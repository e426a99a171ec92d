// The app of a guest: the task of the day and what waits to be sent, nothing of any family.
import { t } from '@lini/ui/words/t.ts';
import { lazy, Route, Router } from 'preact-iso';
import type { Buku } from './buku.ts';
import { TidakAda } from './TidakAda.tsx';

const tugas = lazy(() => import('../features/tamu/TugasTamuPage.tsx').then((satu) => satu.TugasTamuPage));
const pintu = lazy(() => import('../features/acara/pintu/PintuPage.tsx').then((satu) => satu.PintuPage));
const hadir = lazy(() => import('../features/acara/pintu/HadirPage.tsx').then((satu) => satu.HadirPage));
const kiriman = lazy(() => import('../features/kiriman/KirimanPage.tsx').then((satu) => satu.KirimanPage));
const penilaian = lazy(() => import('../features/tamu/PenilaianPage.tsx').then((satu) => satu.PenilaianPage));

const ROUTES_TAMU = [
  { path: '/', component: tugas },
  { path: '/nilai/:regu', component: penilaian },
  { path: '/acara/:id/pintu', component: pintu },
  { path: '/acara/:id/hadir', component: hadir },
  { path: '/kiriman', component: kiriman },
] as const;

/** Fetches every screen of a guest at once: the hall may have no signal. */
export function preloadTamu(): void {
  for (const { component } of ROUTES_TAMU) void component.preload();
}

/** Draws the screens of a guest. */
export function LayarTamu({ buku }: { buku: Buku }) {
  if (!buku.isSiap.value) return <p class="pembuka">{t('Membuka tugas…', 'Opening the task…')}</p>;
  return (
    <Router>
      {ROUTES_TAMU.map(({ path, component }) => (
        <Route key={path} path={path} component={component} />
      ))}
      <Route default component={TidakAda} />
    </Router>
  );
}
