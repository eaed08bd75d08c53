import type { Routes } from '@angular/router';

export const planSearchRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Sök i svaren', en: 'Search the answers' } },
    loadComponent: () => import('./search').then((screen) => screen.Search),
  },
];
