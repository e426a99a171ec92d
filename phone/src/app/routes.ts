// Where each screen lives, one line each; all but the first are loaded when they are asked for.
import { lazy } from 'preact-iso';
import { HariIniPage } from '../features/hari-ini/HariIniPage.tsx';

const keluarga = lazy(() => import('../features/keluarga/KeluargaPage.tsx').then((satu) => satu.KeluargaPage));
const satuKeluarga = lazy(() => import('../features/satu-keluarga/SatuKeluargaPage.tsx').then((satu) => satu.SatuKeluargaPage));
const formulir = lazy(() => import('../features/formulir/FormulirPage.tsx').then((satu) => satu.FormulirPage));
const keluargaBaru = lazy(() => import('../features/formulir/KeluargaBaruPage.tsx').then((satu) => satu.KeluargaBaruPage));
const laporan = lazy(() => import('../features/laporan/LaporanPage.tsx').then((satu) => satu.LaporanPage));
const kiriman = lazy(() => import('../features/kiriman/KirimanPage.tsx').then((satu) => satu.KirimanPage));
const lainnya = lazy(() => import('../features/lainnya/LainnyaPage.tsx').then((satu) => satu.LainnyaPage));

export const ROUTES = [
  { path: '/', component: HariIniPage },
  { path: '/keluarga', component: keluarga },
  { path: '/keluarga-baru', component: keluargaBaru },
  { path: '/keluarga/:id', component: satuKeluarga },
  { path: '/keluarga/:id/catat/:kind', component: formulir },
  { path: '/laporan', component: laporan },
  { path: '/kiriman', component: kiriman },
  { path: '/lainnya', component: lainnya },
] as const;

/** Fetches the other screens while nothing else happens, so that they open at once. */
export function preloadRoutes(): void {
  for (const satu of [keluarga, satuKeluarga, formulir, laporan, kiriman, keluargaBaru, lainnya]) void satu.preload();
}
