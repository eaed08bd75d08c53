import type { Routes } from '@angular/router';

export const planRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Handlingsplaner', en: 'Action plans' } },
    loadComponent: () => import('./plan-list').then((screen) => screen.PlanList),
  },
  {
    path: ':planKey',
    data: { title: { sv: 'Handlingsplan', en: 'Action plan' } },
    loadComponent: () => import('./plan').then((screen) => screen.Plan),
  },
  {
    path: ':planKey/indicators',
    data: { title: { sv: 'Indikatorer', en: 'Indicators' } },
    loadComponent: () => import('./indicators').then((screen) => screen.Indicators),
  },
  {
    path: ':planKey/findings',
    data: { title: { sv: 'Iakttagelser', en: 'Findings' } },
    loadComponent: () => import('./findings').then((screen) => screen.Findings),
  },
  {
    path: ':planKey/meetings',
    data: { title: { sv: 'Möten', en: 'Meetings' } },
    loadComponent: () => import('./meetings').then((screen) => screen.Meetings),
  },
];
