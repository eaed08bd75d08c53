import type { Routes } from '@angular/router';

export const planAssignmentRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Uppdrag', en: 'Assignments' } },
    loadComponent: () => import('./assignment-list').then((screen) => screen.AssignmentList),
  },
];

export const assignmentRoutes: Routes = [
  {
    path: ':assignmentKey',
    data: { title: { sv: 'Uppdrag', en: 'Assignment' } },
    loadComponent: () => import('./assignment').then((screen) => screen.Assignment),
  },
];
