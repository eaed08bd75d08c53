import type { BilingualText } from './text';

/** Vocabularies that rules depend on. Words that only describe (kinds of organisation, roles …) are rows in the database. */

export const workStatuses = [
  'not-started',
  'ongoing',
  'delayed',
  'blocked',
  'partly-done',
  'done',
  'done-after-period',
  'ended-without-being-done',
  'no-information',
] as const;
export type WorkStatus = (typeof workStatuses)[number];

export const workStatusWords: Record<WorkStatus, BilingualText> = {
  'not-started': { sv: 'Ej påbörjat', en: 'Not started' },
  ongoing: { sv: 'Pågår', en: 'Ongoing' },
  delayed: { sv: 'Försenat', en: 'Delayed' },
  blocked: { sv: 'Stoppat', en: 'Blocked' },
  'partly-done': { sv: 'Delvis genomfört', en: 'Partly done' },
  done: { sv: 'Genomfört', en: 'Done' },
  'done-after-period': { sv: 'Genomfört efter planperioden', en: 'Done after the plan period' },
  'ended-without-being-done': { sv: 'Avslutat utan att genomföras', en: 'Ended without being done' },
  'no-information': { sv: 'Uppgift saknas', en: 'No information' },
};

export const ratings = ['on-track', 'at-risk', 'off-track', 'no-information'] as const;
export type Rating = (typeof ratings)[number];

export const ratingWords: Record<Rating, BilingualText> = {
  'on-track': { sv: 'Enligt plan', en: 'On track' },
  'at-risk': { sv: 'Risk', en: 'At risk' },
  'off-track': { sv: 'Avvikelse', en: 'Off track' },
  'no-information': { sv: 'Uppgift saknas', en: 'No information' },
};

/** Where a report stands. `not-due` and `missing` are what others see of a report that has not been submitted. */
export const reportingStatuses = ['not-due', 'draft', 'submitted', 'in-review', 'returned', 'approved', 'missing'] as const;
export type ReportingStatus = (typeof reportingStatuses)[number];

export const reportingStatusWords: Record<ReportingStatus, BilingualText> = {
  'not-due': { sv: 'Ej inlämnad än', en: 'Not submitted yet' },
  draft: { sv: 'Utkast', en: 'Draft' },
  submitted: { sv: 'Inlämnad', en: 'Submitted' },
  'in-review': { sv: 'Granskas', en: 'In review' },
  returned: { sv: 'Återsänd', en: 'Returned' },
  approved: { sv: 'Godkänd', en: 'Approved' },
  missing: { sv: 'Rapport saknas', en: 'Report missing' },
};

export const roundStates = ['planned', 'open', 'closed', 'published'] as const;
export type RoundState = (typeof roundStates)[number];

export const roundStateWords: Record<RoundState, BilingualText> = {
  planned: { sv: 'Planerad', en: 'Planned' },
  open: { sv: 'Öppen', en: 'Open' },
  closed: { sv: 'Stängd', en: 'Closed' },
  published: { sv: 'Publicerad', en: 'Published' },
};

export const roles = ['reporter', 'attester', 'analyst', 'coordinator', 'ministry', 'administrator'] as const;
export type Role = (typeof roles)[number];

export const roleWords: Record<Role, BilingualText> = {
  reporter: { sv: 'handläggare', en: 'reporter' },
  attester: { sv: 'attestant', en: 'attester' },
  analyst: { sv: 'utredare', en: 'analyst' },
  coordinator: { sv: 'samordnare', en: 'coordinator' },
  ministry: { sv: 'läsare i departementet', en: 'ministry reader' },
  administrator: { sv: 'administratör', en: 'administrator' },
};

/** `merged` is one that has become part of another; it is reached by a merge alone. */
export const obstacleStates = ['flagged', 'being-handled', 'needs-decision', 'resolved', 'closed-without-action', 'merged'] as const;
export type ObstacleState = (typeof obstacleStates)[number];

export const obstacleStateWords: Record<ObstacleState, BilingualText> = {
  flagged: { sv: 'Flaggat', en: 'Flagged' },
  'being-handled': { sv: 'Hanteras', en: 'Being handled' },
  'needs-decision': { sv: 'Behöver beslut', en: 'Needs a decision' },
  resolved: { sv: 'Löst', en: 'Resolved' },
  'closed-without-action': { sv: 'Avslutat utan åtgärd', en: 'Closed without action' },
  merged: { sv: 'Ingår i ett annat', en: 'Part of another' },
};

/** States in which an obstacle still stands in the way. */
export const openObstacleStates: readonly ObstacleState[] = ['flagged', 'being-handled', 'needs-decision'];

export const severities = ['low', 'medium', 'high'] as const;
export type Severity = (typeof severities)[number];

export const severityWords: Record<Severity, BilingualText> = {
  low: { sv: 'Liten: arbetet går vidare', en: 'Low: the work goes on' },
  medium: { sv: 'Kännbar: arbetet blir sämre eller senare', en: 'Medium: the work gets worse or later' },
  high: { sv: 'Allvarlig: arbetet kan inte slutföras', en: 'High: the work cannot be finished' },
};

/** The parts of a report, in the order of the form. Review notes and passages point at one of them. */
export const sections = ['status', 'done', 'next', 'money', 'figures', 'perspectives', 'own', 'obstacles', 'discuss'] as const;
export type Section = (typeof sections)[number];

export const sectionWords: Record<Section, BilingualText> = {
  status: { sv: 'Läget', en: 'Status' },
  done: { sv: 'Gjort', en: 'Done' },
  next: { sv: 'På gång', en: 'Next' },
  money: { sv: 'Pengar', en: 'Money' },
  figures: { sv: 'Siffror', en: 'Figures' },
  perspectives: { sv: 'Perspektiv', en: 'Perspectives' },
  own: { sv: 'Omgångens frågor', en: 'Questions of the round' },
  obstacles: { sv: 'Hinder', en: 'Obstacles' },
  discuss: { sv: 'Att ta upp', en: 'To discuss' },
};

/** How sure a reference fact is: a key of the vocabulary `certainty_levels` of the reference data. */
export type Certainty = string;
