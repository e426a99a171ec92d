// The pages of the office, one line each.
import type { FunctionComponent } from 'preact';
import { lazy } from 'preact-iso';
import { DashboardPage } from '../features/dashboard/DashboardPage.tsx';
import { LAPORAN_RESMI } from './alamat.ts';

export type Route = { readonly path: string; readonly component: FunctionComponent };

const laporanResmi = lazy(() => import('../features/lembar/LaporanResmiPage.tsx').then((satu) => satu.LaporanResmiPage));

export const ROUTES: readonly Route[] = [
  { path: '/kantor', component: DashboardPage },
  { path: LAPORAN_RESMI, component: laporanResmi },
];
