import type { Routes } from '@angular/router';

export const organisationRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Organisationer', en: 'Organisations' } },
    loadComponent: () => import('./organisation-list').then((screen) => screen.OrganisationList),
  },
  {
    path: ':organisationKey',
    data: { title: { sv: 'Organisation', en: 'Organisation' } },
    loadComponent: () => import('./organisation').then((screen) => screen.Organisation),
  },
];
