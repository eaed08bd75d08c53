import type { Routes } from '@angular/router';
import type { Report } from './report';

export const reportRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Lägesrapporter', en: 'Status reports' } },
    loadComponent: () => import('./report-list').then((screen) => screen.ReportList),
  },
  {
    path: 'substitutes',
    data: { title: { sv: 'Ersättare', en: 'Substitutes' } },
    loadComponent: () => import('./attesting/substitutes').then((screen) => screen.Substitutes),
  },
  {
    path: 'handover',
    data: { title: { sv: 'Lämna över', en: 'Hand over' } },
    loadComponent: () => import('./attesting/handover').then((screen) => screen.Handover),
  },
  {
    path: 'handover/:handoverId',
    data: { title: { sv: 'Överlämning', en: 'Handover' } },
    loadComponent: () => import('./attesting/handed-over').then((screen) => screen.HandedOver),
  },
  {
    path: ':reportId',
    data: { title: { sv: 'Lägesrapport', en: 'Status report' } },
    loadComponent: () => import('./report').then((screen) => screen.Report),
    canDeactivate: [(screen: Report) => screen.mayLeave()],
  },
  {
    path: ':reportId/review',
    data: { title: { sv: 'Granskning', en: 'Review' } },
    loadComponent: () => import('./review/review').then((screen) => screen.Review),
  },
  {
    path: ':reportId/compare',
    data: { title: { sv: 'Jämför versioner', en: 'Compare versions' } },
    loadComponent: () => import('./compare/compare').then((screen) => screen.Compare),
  },
  {
    path: ':reportId/parts',
    data: { title: { sv: 'Delarna i ett delat uppdrag', en: 'The parts of a shared assignment' } },
    loadComponent: () => import('./parts/parts').then((screen) => screen.Parts),
  },
  {
    path: ':reportId/receipt/:versionNr',
    data: { title: { sv: 'Kvittens', en: 'Receipt' } },
    loadComponent: () => import('./receipt').then((screen) => screen.ReceiptPage),
  },
];

export const roundQueueRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    data: { title: { sv: 'Granskningskön', en: 'The review queue' } },
    loadComponent: () => import('./review/round-queue').then((screen) => screen.RoundQueue),
  },
];
