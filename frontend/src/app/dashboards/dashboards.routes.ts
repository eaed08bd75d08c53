import type { Routes } from '@angular/router';

export const homeRoutes: Routes = [
  { path: '', pathMatch: 'full', data: { title: { sv: 'Att göra', en: 'To do' } }, loadComponent: () => import('./home').then((screen) => screen.Home) },
];

export const latestBriefRoutes: Routes = [
  { path: '', pathMatch: 'full', data: { title: { sv: 'Läget', en: 'The picture' } }, loadComponent: () => import('./latest-brief').then((screen) => screen.LatestBrief) },
];

export const roundBriefRoutes: Routes = [
  { path: '', pathMatch: 'full', data: { title: { sv: 'Läget i omgången', en: 'The picture of the round' } }, loadComponent: () => import('./round-brief').then((screen) => screen.RoundBrief) },
];
