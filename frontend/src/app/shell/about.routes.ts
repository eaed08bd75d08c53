import type { Routes } from '@angular/router';

export const aboutRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Om Lägesbild', en: 'About Lägesbild' } },
    loadComponent: () => import('./about').then((screen) => screen.About),
  },
];

export const notFoundRoutes: Routes = [
  {
    path: '',
    data: { title: { sv: 'Sidan finns inte', en: 'The page does not exist' } },
    loadComponent: () => import('./not-found').then((screen) => screen.NotFound),
  },
];
