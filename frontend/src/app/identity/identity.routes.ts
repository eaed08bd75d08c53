import type { Routes } from '@angular/router';

export const signInRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Logga in', en: 'Sign in' } },
    loadComponent: () => import('./sign-in').then((screen) => screen.SignInPage),
  },
];

export const setupRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Kom i gång', en: 'Get started' } },
    loadComponent: () => import('./setup').then((screen) => screen.Setup),
  },
];

export const accountRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Ditt konto', en: 'Your account' } },
    loadComponent: () => import('./account').then((screen) => screen.Account),
  },
];

export const peopleRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Personer', en: 'People' } },
    loadComponent: () => import('./people').then((screen) => screen.People),
  },
];

export const auditRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Händelselogg', en: 'Audit log' } },
    loadComponent: () => import('./audit-log').then((screen) => screen.AuditLog),
  },
];
