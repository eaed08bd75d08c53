import type { Routes } from '@angular/router';

export const homeRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Att göra', en: 'To do' } },
    loadComponent: () => import('./home').then((screen) => screen.Home),
  },
];

// The latest picture and the picture of one round are the same screen: only what is asked for differs.
export const latestBriefRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Läget', en: 'The picture' } },
    loadComponent: () => import('./brief-screen').then((screen) => screen.BriefScreen),
  },
];

export const roundBriefRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Läget i omgången', en: 'The picture of the round' } },
    loadComponent: () => import('./brief-screen').then((screen) => screen.BriefScreen),
  },
];
