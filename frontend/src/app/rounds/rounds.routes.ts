import type { Routes } from '@angular/router';

export const roundRoutes: Routes = [
  { path: ':roundId', data: { title: { sv: 'Rapporteringsomgång', en: 'Reporting round' } }, loadComponent: () => import('./round').then((screen) => screen.Round) },
];
