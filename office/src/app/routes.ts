// The pages of the office, one line each.
import type { FunctionComponent } from 'preact';
import { DashboardPage } from '../features/dashboard/DashboardPage.tsx';

export type Route = { readonly path: string; readonly component: FunctionComponent };

export const ROUTES: readonly Route[] = [{ path: '/kantor', component: DashboardPage }];
