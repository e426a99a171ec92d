// The screens of one gathering, fetched together with the first of them: the sign-in does not carry their addresses.
import { lazy, Route, Router } from 'preact-iso';
import { TidakAda } from '../../app/TidakAda.tsx';

const ROUTES_ACARA = [
  { path: '/:id', component: lazy(() => import('./SatuAcaraPage.tsx').then((satu) => satu.SatuAcaraPage)) },
  { path: '/:id/kartu', component: lazy(() => import('./KartuPage.tsx').then((satu) => satu.KartuPage)) },
  { path: '/:id/pintu', component: lazy(() => import('./pintu/PintuPage.tsx').then((satu) => satu.PintuPage)) },
  { path: '/:id/hadir', component: lazy(() => import('./pintu/HadirPage.tsx').then((satu) => satu.HadirPage)) },
  { path: '/:id/evaluasi', component: lazy(() => import('./EvaluasiPage.tsx').then((satu) => satu.EvaluasiPage)) },
  { path: '/:id/rencana', component: lazy(() => import('./RencanaAksiPage.tsx').then((satu) => satu.RencanaAksiPage)) },
  { path: '/:id/sertifikat', component: lazy(() => import('./SertifikatPage.tsx').then((satu) => satu.SertifikatPage)) },
  { path: '/:id/galeri', component: lazy(() => import('./galeri/GaleriPage.tsx').then((satu) => satu.GaleriPage)) },
  { path: '/:id/panitia', component: lazy(() => import('./tes/PanitiaPage.tsx').then((satu) => satu.PanitiaPage)) },
  { path: '/:id/tes/:tes', component: lazy(() => import('./tes/TesPage.tsx').then((satu) => satu.TesPage)) },
  { path: '/:id/nilai/:tes', component: lazy(() => import('./tes/NilaiPage.tsx').then((satu) => satu.NilaiPage)) },
] as const;

// In the hall there may be no signal: whoever has the first screen has them all.
for (const { component } of ROUTES_ACARA) void component.preload().catch(() => undefined);

/** Draws the screen in the address behind `/acara`. */
export function AcaraRoutes() {
  return (
    <Router>
      {ROUTES_ACARA.map(({ path, component }) => (
        <Route key={path} path={path} component={component} />
      ))}
      <Route default component={TidakAda} />
    </Router>
  );
}
