import type { Routes } from '@angular/router';

export const planObstacleRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Hinder', en: 'Obstacles' } },
    loadComponent: () => import('./obstacle-list').then((screen) => screen.ObstacleList),
  },
];

export const obstacleRoutes: Routes = [
  {
    path: ':obstacleId',
    data: { title: { sv: 'Hinder', en: 'Obstacle' } },
    loadComponent: () => import('./obstacle').then((screen) => screen.Obstacle),
  },
];
