import { signal } from '@angular/core';
import type { Provider } from '@angular/core';
import type { Page, ReportView, ReviewQueueRow } from '@lagesbild/contract';
import { Session } from '../../core/session';
import { lastContent, submittedOf, summaryOf } from '../report-sample';

/** Invented reports under review, for the specs of this folder. */
export const reviewer: ReportView['can'] = {
  write: false,
  submit: false,
  submitOnBehalf: false,
  withdraw: false,
  startReview: false,
  takeOver: false,
  release: false,
  note: true,
  suggest: true,
  return: true,
  approve: true,
  assess: true,
  raiseObstacle: true,
  lock: false,
  unlock: false,
};

export const content = {
  ...lastContent,
  workStatus: 'blocked' as const,
  done: 'Kursplanen är nästan klar.',
  obstacles: 'Lagstöd saknas.',
  perspectives: [
    { key: 'barnets-ratt', text: 'Oförändrat.' },
    { key: 'hbtqi', text: '' },
  ],
};

const [version] = submittedOf().versions;
const sealed = {
  nr: 1,
  submittedAt: '2027-01-28T13:05:00.000Z',
  submittedBy: 'Karin Lindqvist',
  onBehalfOf: null,
  asSubstitute: false,
  sha256: 'ab',
  withdrawnAt: null,
  ...version,
};

export const underReview = (more: Partial<ReportView> = {}): ReportView =>
  submittedOf({
    status: 'in-review',
    version: 4,
    latest: { ...sealed, id: 'v-1', content, asked: [], evidence: [] },
    versions: [sealed],
    can: reviewer,
    next: { sv: 'Rapporten granskas.', en: 'The report is in review.' },
    ...more,
  });

export const queued = (id: string, title: string, submittedAt: string): ReviewQueueRow => ({
  ...summaryOf({
    id,
    assignment: { key: id, label: null, title: { sv: title, en: null } },
    status: 'submitted',
    submittedAt,
    versionNr: 1,
  }),
  review: null,
  notes: 0,
  suggestions: 0,
  resubmitted: false,
  locked: false,
});

export const pageOf = <Item>(items: Item[]): Page<Item> => ({ items, page: 1, limit: 100, total: items.length });

/** Somebody of the coordination is signed in. */
export const signedIn: Provider = {
  provide: Session,
  useValue: {
    me: signal({ id: 'p-1' }),
    can: signal({ report: false, review: true, coordinate: false, administer: false, readAudit: false }),
  },
};
