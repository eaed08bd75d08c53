import type { ObstacleSummary, ObstacleView } from '@lagesbild/contract';

/** Invented obstacles for the specs of this folder. */
export const summaryOf = (more: Partial<ObstacleSummary> = {}): ObstacleSummary => ({
  id: 'o-1',
  title: { sv: 'Lagstöd saknas', en: 'No legal basis' },
  kind: { key: 'sekretess', sv: 'Sekretess', en: 'Secrecy' },
  severity: 'high',
  state: 'needs-decision',
  governmentMustAct: true,
  mustAct: [{ key: 'polisen', name: { sv: 'Polismyndigheten', en: null }, shortName: null }],
  sinceRound: { id: 'round-2', nr: 2, title: { sv: 'Omgång 2, maj–oktober 2025', en: 'Round 2, May–October 2025' } },
  areas: [{ nr: 3, name: { sv: 'Upptäcka', en: 'Detect' } }],
  organisations: 5,
  rounds: 3,
  ...more,
});

const organisation = { key: 'migrationsverket', name: { sv: 'Migrationsverket', en: 'Swedish Migration Agency' }, shortName: null };

export const obstacleOf = (more: Partial<ObstacleView> = {}): ObstacleView => ({
  ...summaryOf(),
  planKey: 'ovning',
  planTitle: { sv: 'Övningsplan', en: 'Exercise plan' },
  exercise: true,
  version: 2,
  hinders: 'Rutinen kan inte tas i bruk.',
  raisedBy: 'Mattias Hjorth',
  raisedByOrganisation: organisation,
  raisedAt: '2025-12-15T13:17:20.221Z',
  links: [
    {
      id: 'l-1',
      reportId: 'r-1',
      versionNr: 1,
      assignment: { key: 'a-3-1', label: '3.1', title: { sv: 'Gemensam rutin', en: null } },
      organisation,
      roundTitle: { sv: 'Omgång 4', en: 'Round 4' },
      section: 'obstacles',
      quote: 'Avsaknad av lagstöd.',
    },
  ],
  events: [
    { at: '2025-12-15T13:17:20.221Z', by: 'Mattias Hjorth', organisation, state: 'flagged', text: 'Tre myndigheter beskriver samma sak.' },
    { at: '2026-01-15T13:17:20.221Z', by: 'Shirin Hosseini', organisation, state: null, text: 'Vi möts i dag.' },
    { at: '2026-02-15T13:17:20.221Z', by: 'Mattias Hjorth', organisation, state: 'flagged', text: 'Ingen enighet.' },
    { at: '2026-09-03T13:17:20.221Z', by: 'Shirin Hosseini', organisation, state: 'needs-decision', text: 'Hemställan är lämnad.' },
  ],
  sentence: { sv: 'Fem myndigheter, tre omgångar, behöver beslut av regeringen.', en: 'Five agencies, three rounds, needs a decision.' },
  can: { changeState: true, answer: true, link: true },
  ...more,
});
