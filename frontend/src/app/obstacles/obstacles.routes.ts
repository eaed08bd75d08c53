import type { Routes } from '@angular/router';

export const planObstacleRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Hinder', en: 'Obstacles' } },
    loadComponent: () => import('./obstacle-list').then((screen) => screen.ObstacleList),
  },
  {
    path: 'new',
    data: { title: { sv: 'Flagga ett hinder', en: 'Flag an obstacle' } },
    loadComponent: () => import('./new-obstacle').then((screen) => screen.NewObstacle),
  },
  {
    path: 'kinds',
    data: { title: { sv: 'Slag av hinder', en: 'Kinds of obstacles' } },
    loadComponent: () => import('./obstacle-kinds').then((screen) => screen.ObstacleKinds),
  },
];

export const obstacleRoutes: Routes = [
  {
    path: ':obstacleId',
    data: { title: { sv: 'Hinder', en: 'Obstacle' } },
    loadComponent: () => import('./obstacle').then((screen) => screen.Obstacle),
  },
];
