import type { Routes } from '@angular/router';

export const planReadingRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Läs svar', en: 'Read answers' } },
    loadComponent: () => import('./reading').then((screen) => screen.AnswerReading),
  },
];

export const planMarkRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Markeringar', en: 'Marks' } },
    loadComponent: () => import('./mark-list').then((screen) => screen.MarkList),
  },
];

export const planCodeRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Koder', en: 'Codes' } },
    loadComponent: () => import('./codes').then((screen) => screen.Codes),
  },
];
