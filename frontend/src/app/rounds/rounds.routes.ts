import type { Routes } from '@angular/router';

export const roundRoutes: Routes = [
  {
    path: 'new',
    data: { title: { sv: 'Planera en rapporteringsomgång', en: 'Plan a reporting round' } },
    loadComponent: () => import('./plan-round').then((screen) => screen.PlanRound),
  },
  {
    path: ':roundId',
    data: { title: { sv: 'Rapporteringsomgång', en: 'Reporting round' } },
    loadComponent: () => import('./round').then((screen) => screen.Round),
  },
];
