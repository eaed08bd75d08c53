import type { Routes } from '@angular/router';

export const notificationRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Att veta', en: 'To know' } },
    loadComponent: () => import('./notifications').then((screen) => screen.Notifications),
  },
];

export const mailRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Sändlogg', en: 'Send log' } },
    loadComponent: () => import('./mail-log').then((screen) => screen.MailLog),
  },
];
