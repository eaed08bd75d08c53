import type { AreaSummary, Citation, FindingView, IndicatorValue, MeetingView, PlanView, RoundSummary } from '@lagesbild/contract';

/** A plan as the specs see one: what is said of it is made up, its shape is the server's. */
export const citation: Citation = {
  source: { key: 'k1', title: 'Uppföljning av planen', publisher: 'Verket', date: '2011-12-14', documentNo: null, readAs: 'hela' },
  reference: 'Uppföljning av planen, bild 2',
};
const verket = { key: 'verket', name: { sv: 'Verket', en: 'The Agency' }, shortName: null };

export const area = (nr: number, more: Partial<AreaSummary> = {}): AreaSummary => ({
  key: `omrade-${nr}`,
  nr,
  name: { sv: `Område ${nr}`, en: `Area ${nr}` },
  nameCertainty: 'ordagrann',
  note: null,
  assignments: nr + 1,
  citations: [citation],
  ...more,
});

export const round = (nr: number, more: Partial<RoundSummary> = {}): RoundSummary => ({
  id: `r${nr}`,
  nr,
  title: { sv: `Omgång ${nr}`, en: `Round ${nr}` },
  periodFrom: '2026-01-01',
  periodTo: '2026-06-30',
  opensOn: '2026-07-01',
  dueOn: '2026-08-15',
  closesOn: '2026-08-29',
  state: 'published',
  openedAt: '2026-07-01T07:00:00.000Z',
  closedAt: '2026-08-29T13:00:00.000Z',
  publishedAt: '2026-09-11T13:00:00.000Z',
  ...more,
});

/** A plan of the past: 36 assignments declared, 31 named, and most of the money not divided in the source. */
export const historyPlan: PlanView = {
  key: 'plan-2008-2010',
  title: { sv: 'Planen', en: 'The plan' },
  kind: 'handlingsplan',
  periodFrom: '2008',
  periodTo: '2010',
  owner: verket,
  exercise: false,
  assignmentsDeclared: 36,
  assignmentsNamed: 31,
  document: 'Skr. 1',
  dnr: null,
  decidedOn: '2008-07-10',
  followUpBy: verket,
  ownerCertainty: 'trolig',
  areas: [area(1), area(2, { assignments: 0, nameCertainty: 'var-benamning' })],
  facts: [{ text: { sv: 'Ett faktum', en: 'A fact' }, certainty: null, citations: [citation] }],
  money: {
    declaredOre: 21_500_000_000,
    knownOre: 7_650_000_000,
    undividedOre: 13_850_000_000,
    undividedLabel: { sv: 'ej fördelat i källan', en: 'not divided in the source' },
    byDegree: [
      { degree: 'total', ore: 5_000_000_000 },
      { degree: 'beslutad', ore: 2_650_000_000 },
    ],
    alternativeTotals: [{ ore: 21_300_000_000, citations: [citation] }],
    note: null,
    citations: [citation],
  },
  completeness: {
    listed: 31,
    certain: 19,
    probable: 5,
    uncertain: 7,
    notIdentifiedAtLeast: 5,
    withNumber: 3,
    withBudget: 6,
    note: null,
  },
  steeringGroup: [],
  otherParticipants: [],
  rounds: [],
  followOn: [{ key: 'etik', label: null, title: { sv: 'Etik i staten', en: null } }],
  history: true,
  counts: { indicators: 37, findings: 31, meetings: 0, obstacles: 0 },
  citations: [citation],
  can: { planRound: false },
};

/** A plan with rounds, all of it known. */
export const currentPlan: PlanView = {
  ...historyPlan,
  key: 'ovningsplan',
  title: { sv: 'Övningsplan', en: 'Exercise plan' },
  exercise: true,
  assignmentsNamed: 36,
  completeness: { ...historyPlan.completeness, listed: 36, certain: 36, probable: 0, uncertain: 0, notIdentifiedAtLeast: 0 },
  rounds: [round(2, { state: 'open', publishedAt: null, closedAt: null }), round(1)],
  followOn: [],
  history: false,
  counts: { indicators: 0, findings: 0, meetings: 0, obstacles: 14 },
  can: { planRound: true },
};

export const value = (key: string, more: Partial<IndicatorValue> = {}): IndicatorValue => ({
  key,
  seriesKey: null,
  name: { sv: 'Värdet', en: null },
  periodFrom: '2018',
  periodTo: '2018',
  value: 10,
  unit: 'personer',
  qualifier: 'exakt',
  dimension: null,
  dimensionValue: null,
  note: null,
  assignmentKey: null,
  organisation: null,
  citations: [citation],
  ...more,
});

export const finding = (key: string, kind: string, more: Partial<FindingView> = {}): FindingView => ({
  key,
  kind: { key: kind, sv: kind, en: kind },
  obstacleKind: null,
  text: { sv: `Iakttagelse ${key}`, en: `Finding ${key}` },
  year: 2011,
  areas: [],
  organisations: [],
  perspectives: [],
  citations: [citation],
  ...more,
});

export const meeting = (key: string, more: Partial<MeetingView> = {}): MeetingView => ({
  key,
  title: { sv: `Samtal ${key}`, en: `Talk ${key}` },
  kind: 'dialogmote',
  series: null,
  nr: null,
  dateFrom: '2020-09-16',
  dateTo: '2020-09-16',
  format: 'fysiskt',
  place: null,
  areas: [],
  areaCertainty: 'eget-tema',
  invited: null,
  participants: [verket],
  note: null,
  citations: [citation],
  ...more,
});
