// The pages of the office, one line each.
import type { FunctionComponent } from 'preact';
import { lazy } from 'preact-iso';
import { DashboardPage } from '../features/dashboard/DashboardPage.tsx';
import { LAPORAN_RESMI, LAYAR } from './alamat.ts';
import { LAPORAN, SATU_LAPORAN } from './alamat-laporan.ts';
import { MEDAN_DESA, PPM } from './TetapanNav.tsx';

export type Route = { readonly path: string; readonly component: FunctionComponent };

const laporanResmi = lazy(() => import('../features/lembar/LaporanResmiPage.tsx').then((satu) => satu.LaporanResmiPage));
const laporan = lazy(() => import('../features/laporan/LaporanPage.tsx').then((satu) => satu.LaporanPage));
const satuLaporan = lazy(() => import('../features/laporan/SatuPage.tsx').then((satu) => satu.SatuPage));
const evaluation = lazy(() => import('../features/evaluasi/EvaluationPage.tsx').then((satu) => satu.EvaluationPage));
const groups = lazy(() => import('../features/evaluasi/GroupPage.tsx').then((satu) => satu.GroupPage));
const institution = lazy(() => import('../features/evaluasi/InstitutionPage.tsx').then((satu) => satu.InstitutionPage));
const rubric = lazy(() => import('../features/rubrik/RubricPage.tsx').then((satu) => satu.RubricPage));
const ppm = lazy(() => import('../features/tetapan/PpmPage.tsx').then((satu) => satu.PpmPage));
const medan = lazy(() => import('../features/tetapan/MedanPage.tsx').then((satu) => satu.MedanPage));
const lessons = lazy(() => import('../features/pelajaran/LessonListPage.tsx').then((satu) => satu.LessonListPage));
const lesson = lazy(() => import('../features/pelajaran/LessonPage.tsx').then((satu) => satu.LessonPage));
const acaraList = lazy(() => import('../features/acara/AcaraPage.tsx').then((satu) => satu.AcaraPage));
const acaraButuh = lazy(() => import('../features/acara/ButuhPage.tsx').then((satu) => satu.ButuhPage));
const acaraRencana = lazy(() => import('../features/acara/RencanaPage.tsx').then((satu) => satu.RencanaPage));
const acaraSatu = lazy(() => import('../features/acara/SatuAcaraPage.tsx').then((satu) => satu.SatuAcaraPage));
const competitions = lazy(() => import('../features/lomba/DaftarLombaPage.tsx').then((satu) => satu.DaftarLombaPage));
const competition = lazy(() => import('../features/lomba/SatuLombaPage.tsx').then((satu) => satu.SatuLombaPage));
const bigScreen = lazy(() => import('../features/lomba/layar/LayarPage.tsx').then((satu) => satu.LayarPage));

export const ROUTES: readonly Route[] = [
  { path: '/kantor', component: DashboardPage },
  { path: LAPORAN, component: laporan },
  { path: SATU_LAPORAN, component: satuLaporan },
  { path: LAPORAN_RESMI, component: laporanResmi },
  { path: '/kantor/kader', component: evaluation },
  { path: '/kantor/kader/kelompok', component: groups },
  { path: '/kantor/kader/:id', component: institution },
  { path: '/kantor/acara', component: acaraList },
  { path: '/kantor/acara/butuh', component: acaraButuh },
  { path: '/kantor/acara/baru', component: acaraRencana },
  { path: '/kantor/acara/:id', component: acaraSatu },
  { path: '/kantor/acara/:id/ubah', component: acaraRencana },
  { path: '/kantor/rubrik', component: rubric },
  { path: '/kantor/pelajaran', component: lessons },
  { path: '/kantor/pelajaran/:id', component: lesson },
  { path: PPM, component: ppm },
  { path: MEDAN_DESA, component: medan },
  { path: '/kantor/acara/:id/lomba', component: competitions },
  { path: '/kantor/acara/:id/lomba/:lombaId', component: competition },
  { path: `${LAYAR}:acaraId`, component: bigScreen },
];
