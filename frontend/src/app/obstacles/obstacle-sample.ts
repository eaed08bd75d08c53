import type { ObstacleEvent, ObstacleSummary, ObstacleView } from '@lagesbild/contract';

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
  reportedIn: [
    { roundId: 'round-2', nr: 2, organisations: 2 },
    { roundId: 'round-3', nr: 3, organisations: 5 },
    { roundId: 'round-4', nr: 4, organisations: 1 },
  ],
  version: 2,
  sentence: { sv: 'Fem myndigheter, tre omgångar, behöver beslut av regeringen.', en: 'Five agencies, three rounds, needs a decision.' },
  moves: ['flagged', 'being-handled', 'resolved', 'closed-without-action'],
  ...more,
});

const organisation = { key: 'migrationsverket', name: { sv: 'Migrationsverket', en: 'Swedish Migration Agency' }, shortName: null };

export const eventOf = (more: Partial<ObstacleEvent> = {}): ObstacleEvent => ({
  at: '2025-12-15T13:17:20.221Z',
  by: 'Mattias Hjorth',
  organisation,
  state: null,
  text: '',
  turn: null,
  other: null,
  passages: null,
  edits: [],
  finding: null,
  ...more,
});

/** What a reader may do who may only what is given. */
export const mayOnly = (given: Partial<ObstacleView['can']> = {}): ObstacleView['can'] => ({
  changeState: false,
  answer: false,
  link: false,
  edit: false,
  reword: false,
  merge: false,
  unmerge: false,
  split: false,
  ...given,
});

export const obstacleOf = (more: Partial<ObstacleView> = {}): ObstacleView => ({
  ...summaryOf(),
  planKey: 'ovning',
  planTitle: { sv: 'Övningsplan', en: 'Exercise plan' },
  exercise: true,
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
      by: 'Linnea Castegren',
      at: '2025-12-15T13:17:20.221Z',
    },
  ],
  events: [
    eventOf({ at: '2025-12-15T13:17:20.221Z', by: 'Mattias Hjorth', state: 'flagged', text: 'Tre myndigheter beskriver samma sak.' }),
    eventOf({ at: '2026-01-15T13:17:20.221Z', by: 'Shirin Hosseini', state: null, text: 'Vi möts i dag.' }),
    eventOf({ at: '2026-02-15T13:17:20.221Z', by: 'Mattias Hjorth', state: 'flagged', text: 'Ingen enighet.' }),
    eventOf({ at: '2026-09-03T13:17:20.221Z', by: 'Shirin Hosseini', state: 'needs-decision', text: 'Hemställan är lämnad.' }),
  ],
  answers: [],
  related: [],
  earlier: [],
  mergedInto: null,
  absorbed: [],
  can: mayOnly({ changeState: true, answer: true, link: true, edit: true, merge: true, split: true }),
  ...more,
});
