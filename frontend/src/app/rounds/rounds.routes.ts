import type { Routes } from '@angular/router';

export const roundRoutes: Routes = [
  {
    path: 'new',
    data: { title: { sv: 'Planera en rapporteringsomgång', en: 'Plan a reporting round' } },
    loadComponent: () => import('./plan-round').then((screen) => screen.PlanRound),
  },
  {
    path: ':roundId/completeness',
    data: { title: { sv: 'Omgångens fullständighet', en: 'How complete the round is' } },
    loadComponent: () => import('./board').then((screen) => screen.RoundBoard),
  },
  {
    path: ':roundId/questions',
    data: { title: { sv: 'Omgångens frågor', en: 'The round’s questions' } },
    loadComponent: () => import('./questions/questions').then((screen) => screen.RoundQuestions),
  },
  {
    path: ':roundId',
    data: { title: { sv: 'Rapporteringsomgång', en: 'Reporting round' } },
    loadComponent: () => import('./round').then((screen) => screen.Round),
  },
];
