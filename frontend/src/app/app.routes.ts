import type { Routes } from '@angular/router';
import { signedIn } from './core/signed-in';

/**
 * The addresses of the product. Each noun loads by itself; an address below another noun's, like a plan's assignments,
 * stands above the noun that it is below.
 */
export const appRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [signedIn],
    loadChildren: () => import('./dashboards/dashboards.routes').then((noun) => noun.homeRoutes),
  },
  { path: 'sign-in', loadChildren: () => import('./identity/identity.routes').then((noun) => noun.signInRoutes) },
  { path: 'setup', loadChildren: () => import('./identity/identity.routes').then((noun) => noun.setupRoutes) },
  { path: 'about', loadChildren: () => import('./shell/about.routes').then((noun) => noun.aboutRoutes) },
  {
    path: '',
    canActivate: [signedIn],
    children: [
      {
        path: 'plans/:planKey/assignments',
        loadChildren: () => import('./assignments/assignments.routes').then((noun) => noun.planAssignmentRoutes),
      },
      {
        path: 'plans/:planKey/obstacles',
        loadChildren: () => import('./obstacles/obstacles.routes').then((noun) => noun.planObstacleRoutes),
      },
      { path: 'plans/:planKey/reading', loadChildren: () => import('./marks/marks.routes').then((noun) => noun.planReadingRoutes) },
      { path: 'plans/:planKey/marks', loadChildren: () => import('./marks/marks.routes').then((noun) => noun.planMarkRoutes) },
      { path: 'plans/:planKey/codes', loadChildren: () => import('./marks/marks.routes').then((noun) => noun.planCodeRoutes) },
      { path: 'plans/:planKey/search', loadChildren: () => import('./search/search.routes').then((noun) => noun.planSearchRoutes) },
      { path: 'plans/:planKey/brief', loadChildren: () => import('./dashboards/dashboards.routes').then((noun) => noun.latestBriefRoutes) },
      { path: 'plans', loadChildren: () => import('./plans/plans.routes').then((noun) => noun.planRoutes) },
      { path: 'assignments', loadChildren: () => import('./assignments/assignments.routes').then((noun) => noun.assignmentRoutes) },
      { path: 'organisations', loadChildren: () => import('./organisations/organisations.routes').then((noun) => noun.organisationRoutes) },
      { path: 'rounds/:roundId/brief', loadChildren: () => import('./dashboards/dashboards.routes').then((noun) => noun.roundBriefRoutes) },
      { path: 'rounds/:roundId/review', loadChildren: () => import('./reporting/reporting.routes').then((noun) => noun.roundQueueRoutes) },
      { path: 'rounds', loadChildren: () => import('./rounds/rounds.routes').then((noun) => noun.roundRoutes) },
      { path: 'reports', loadChildren: () => import('./reporting/reporting.routes').then((noun) => noun.reportRoutes) },
      { path: 'obstacles', loadChildren: () => import('./obstacles/obstacles.routes').then((noun) => noun.obstacleRoutes) },
      {
        path: 'notifications',
        loadChildren: () => import('./notifications/notifications.routes').then((noun) => noun.notificationRoutes),
      },
      { path: 'mails', loadChildren: () => import('./notifications/notifications.routes').then((noun) => noun.mailRoutes) },
      { path: 'account', loadChildren: () => import('./identity/identity.routes').then((noun) => noun.accountRoutes) },
      { path: 'people', loadChildren: () => import('./identity/identity.routes').then((noun) => noun.peopleRoutes) },
      { path: 'audit', loadChildren: () => import('./identity/identity.routes').then((noun) => noun.auditRoutes) },
    ],
  },
  { path: '**', loadChildren: () => import('./shell/about.routes').then((noun) => noun.notFoundRoutes) },
];
