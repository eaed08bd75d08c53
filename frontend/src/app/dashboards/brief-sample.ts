import type { Brief, BriefRow, Movement, RoundSummary } from '@lagesbild/contract';

/** A picture for the specs: three areas, six assignments, one of them not reported. */
export const sampleRound: RoundSummary = {
  id: 'r3',
  nr: 3,
  title: { sv: 'Omgång 3', en: 'Round 3' },
  periodFrom: '2025-11-01',
  periodTo: '2026-04-30',
  opensOn: '2026-05-04',
  dueOn: '2026-05-29',
  closesOn: '2026-06-12',
  state: 'published',
  openedAt: '2026-05-04T07:00:00.000Z',
  closedAt: '2026-06-12T13:00:00.000Z',
  publishedAt: '2026-07-03T13:00:00.000Z',
};

const police = { key: 'polismyndigheten', name: { sv: 'Polismyndigheten', en: 'Police Authority' }, shortName: null };

const row = (label: string, areaNr: number, facts: Partial<BriefRow>): BriefRow => ({
  assignment: { key: `ovning-${label.replace('.', '-')}`, label, title: { sv: `Uppdrag ${label}`, en: `Assignment ${label}` } },
  areaNr,
  organisation: police,
  status: 'ongoing',
  rating: 'on-track',
  assessed: 'on-track',
  assessmentReason: null,
  onTime: true,
  allocatedOre: 500_000_000,
  usedOre: 200_000_000,
  forecastOre: 450_000_000,
  expectedDoneOn: '2027-06-30',
  silentPerspectives: [],
  ...facts,
});

const rows: BriefRow[] = [
  row('1.1', 1, { status: 'done' }),
  row('1.2', 1, {}),
  row('2.1', 2, {
    status: 'delayed',
    rating: 'at-risk',
    assessed: 'off-track',
    assessmentReason: 'Starten har skjutits upp två gånger.',
    silentPerspectives: ['hbtqi'],
  }),
  row('2.2', 2, { status: 'delayed', rating: 'at-risk', assessed: 'at-risk', onTime: false }),
  row('3.1', 3, { status: 'blocked', rating: 'off-track', assessed: 'off-track', silentPerspectives: ['hbtqi', 'barnets-ratt'] }),
  row('3.2', 3, {
    status: 'not-reported',
    rating: 'not-reported',
    assessed: 'not-reported',
    onTime: null,
    usedOre: null,
    forecastOre: null,
    expectedDoneOn: null,
  }),
];

const movement = (nr: number, facts: Partial<Movement>): Movement => ({
  assignment: { key: `moved-${nr}`, label: `9.${nr}`, title: { sv: `Förändring ${nr}`, en: `Change ${nr}` } },
  organisation: police,
  areaNr: 3,
  from: { workStatus: 'ongoing', rating: 'on-track' },
  to: { workStatus: 'delayed', rating: 'at-risk' },
  direction: 'worse',
  ...facts,
});

const sums = { allocatedOre: 1_000_000_000, usedOre: 400_000_000, forecastOre: 900_000_000, returnedOre: 100_000_000 };
const areaName = (nr: number): { sv: string; en: string } => ({ sv: `Insats ${nr}`, en: `Area ${nr}` });

const areas: Brief['areas'] = [
  {
    area: { key: 'a1', nr: 1, name: areaName(1) },
    total: 2,
    byWorkStatus: [
      { status: 'done', count: 1 },
      { status: 'ongoing', count: 1 },
    ],
    byRating: [{ rating: 'on-track', count: 2 }],
    byAssessment: [{ rating: 'on-track', count: 2 }],
    gap: 0,
  },
  {
    area: { key: 'a2', nr: 2, name: areaName(2) },
    total: 2,
    byWorkStatus: [{ status: 'delayed', count: 2 }],
    byRating: [{ rating: 'at-risk', count: 2 }],
    byAssessment: [
      { rating: 'at-risk', count: 1 },
      { rating: 'off-track', count: 1 },
    ],
    gap: 1,
  },
  {
    area: { key: 'a3', nr: 3, name: areaName(3) },
    total: 2,
    byWorkStatus: [
      { status: 'blocked', count: 1 },
      { status: 'not-reported', count: 1 },
    ],
    byRating: [
      { rating: 'off-track', count: 1 },
      { rating: 'not-reported', count: 1 },
    ],
    byAssessment: [
      { rating: 'off-track', count: 1 },
      { rating: 'not-reported', count: 1 },
    ],
    gap: 0,
  },
];

const money: Brief['money'] = {
  declaredOre: 4_000_000_000,
  undividedOre: 1_000_000_000,
  ...sums,
  allocatedOre: 3_000_000_000,
  byArea: [1, 2, 3].map((nr) => ({ key: `a${nr}`, name: areaName(nr), ...sums })),
  byYear: [
    { year: 2025, allocatedOre: 2_000_000_000, decidedOre: 2_000_000_000, notDecidedOre: 0 },
    { year: null, allocatedOre: 1_000_000_000, decidedOre: 0, notDecidedOre: 1_000_000_000 },
  ],
  carriedForward: 1,
  withoutFigures: 0,
};

const obstacles: Brief['obstacles'] = {
  open: 3,
  byKind: [
    { kind: { key: 'sekretess', sv: 'Sekretess', en: 'Secrecy' }, open: 2, needsDecision: 1 },
    { kind: { key: 'resurser', sv: 'Resurser', en: 'Resources' }, open: 1, needsDecision: 0 },
  ],
  needDecision: [
    {
      id: 'o1',
      title: { sv: 'Rättsligt stöd saknas', en: 'No legal basis' },
      kind: { key: 'sekretess', sv: 'Sekretess', en: 'Secrecy' },
      severity: 'high',
      state: 'needs-decision',
      sentence: { sv: 'Fem organisationer, tre omgångar.', en: 'Five organisations, three rounds.' },
    },
  ],
};

export function sampleBrief(facts: Partial<Brief> = {}): Brief {
  return {
    planKey: 'ovningsplan',
    planTitle: { sv: 'Övningsplan', en: 'Exercise plan' },
    exercise: true,
    round: sampleRound,
    comparedWith: { id: 'r2', nr: 2, title: { sv: 'Omgång 2', en: 'Round 2' } },
    basis: {
      kind: 'published',
      day: '2026-07-03',
      sentence: { sv: 'Fryst bild. 5 av 6 uppdrag har rapporterat.', en: 'Frozen picture. 5 of 6 assignments have reported.' },
      sha256: '7c5cc7640195aa00',
      publishedAt: '2026-07-03T13:00:00.000Z',
      publishedBy: 'Åsa Bergendahl',
    },
    lead: {
      sv: '5 av 6 uppdrag är rapporterade. Sex uppdrag har gått bakåt.',
      en: '5 of 6 assignments are reported. Six assignments have moved back.',
    },
    assignments: { total: 6, declared: 6, reported: 5, approved: 5, returned: 0 },
    completeness: { expected: 6, received: 5, receivedShare: 5 / 6, onTime: 4, onTimeShare: 4 / 6, approved: 5 },
    areas,
    movements: [1, 2, 3, 4, 5, 6, 7].map((nr) =>
      movement(nr, nr === 7 ? { to: { workStatus: 'done', rating: 'on-track' }, direction: 'better' } : {}),
    ),
    money,
    obstacles,
    perspectives: [
      { key: 'barnets-ratt', name: { sv: 'Barnets rätt', en: 'Rights of the child' }, silent: 1, answered: 4 },
      { key: 'hbtqi', name: { sv: 'Hbtqi', en: 'LGBTQI' }, silent: 2, answered: 3 },
    ],
    rows,
    ...facts,
  };
}
