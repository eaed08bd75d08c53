import type { DraftView, ReportContent, ReportSummary, ReportView, RoundSummary } from '@lagesbild/contract';

/** Invented reports for the specs of this folder. */
const round: RoundSummary = {
  id: 'round-5',
  nr: 5,
  title: { sv: 'Omgång 5, juli–december 2026', en: 'Round 5, July–December 2026' },
  periodFrom: '2026-07-01',
  periodTo: '2026-12-31',
  opensOn: '2027-01-04',
  dueOn: '2027-01-30',
  closesOn: '2027-02-13',
  state: 'open',
  openedAt: '2027-01-04T07:00:00.000Z',
  closedAt: null,
  publishedAt: null,
};

export const emptyContent: ReportContent = {
  workStatus: null,
  rating: null,
  done: '',
  next: '',
  expectedDoneOn: null,
  usedOre: null,
  forecastOre: null,
  perspectives: [
    { key: 'barnets-ratt', text: '' },
    { key: 'hbtqi', text: '' },
  ],
  obstacles: '',
  discuss: null,
  own: [],
  unchanged: [],
  replies: [],
  values: [],
};

export const lastContent: ReportContent = {
  ...emptyContent,
  workStatus: 'delayed',
  rating: 'at-risk',
  done: 'Kursplanen är klar.',
  next: 'Start i övriga regioner.',
  usedOre: 120_000_000,
  expectedDoneOn: '2027-10-01',
};

export const draftOf = (content: Partial<ReportContent> = {}, more: Partial<DraftView> = {}): DraftView => ({
  version: 3,
  content: { ...emptyContent, ...content },
  savedAt: '2027-01-12T09:42:00.000Z',
  savedBy: 'Karin Lindqvist',
  missing: ['status', 'done', 'next'],
  sections: (['status', 'done', 'next', 'money', 'perspectives', 'obstacles', 'discuss'] as const).map((section) => ({
    section,
    state: 'not-started',
  })),
  figureQuestions: [],
  ...more,
});

const nothing = {
  write: false,
  submit: false,
  submitOnBehalf: false,
  withdraw: false,
  startReview: false,
  takeOver: false,
  release: false,
  note: false,
  suggest: false,
  return: false,
  approve: false,
  assess: false,
  raiseObstacle: false,
  lock: false,
  unlock: false,
};
export const writer = { ...nothing, write: true, submitOnBehalf: true };

export const reportOf = (more: Partial<ReportView> = {}): ReportView => ({
  id: 'r-1',
  assignment: {
    key: 'a-6-2',
    label: '6.2',
    title: { sv: 'Utbildning av utredare', en: 'Training of investigators' },
    area: { nr: 6, name: { sv: 'Brottsbekämpning', en: 'Law enforcement' } },
    task: { sv: 'Polismyndigheten ska utbilda utredare.', en: 'The Police Authority is to train investigators.' },
    allocatedOre: 1_250_000_000,
    finalReportOn: '2027-10-01',
  },
  organisation: { key: 'polisen', name: { sv: 'Polismyndigheten', en: 'Swedish Police Authority' }, shortName: 'Polisen' },
  planKey: 'ovning',
  planTitle: { sv: 'Övningsplan 2024–2027', en: 'Exercise plan 2024–2027' },
  exercise: true,
  round,
  part: false,
  status: 'draft',
  version: 1,
  draft: draftOf(),
  draftEvidence: [],
  latest: null,
  versions: [],
  previous: { roundTitle: { sv: 'Omgång 4', en: 'Round 4' }, content: lastContent },
  carriedOver: [],
  notes: [],
  suggestions: [],
  review: null,
  lock: null,
  assessment: null,
  marks: [],
  events: [],
  perspectives: [
    { key: 'barnets-ratt', name: { sv: 'Barnets rätt', en: 'Rights of the child' } },
    { key: 'hbtqi', name: { sv: 'Hbtqi', en: 'LGBTQI' } },
  ],
  indicators: [],
  ownQuestions: [],
  extension: null,
  parts: 0,
  attesters: [{ id: 'p-9', name: 'Helena Storm Bergman' }],
  substituteFor: null,
  next: { sv: 'Skriv klart och skicka in.', en: 'Finish it and submit.' },
  can: writer,
  ...more,
});

/** A report that has been submitted and can only be read. */
export const submittedOf = (more: Partial<ReportView> = {}): ReportView => {
  const version = {
    nr: 1,
    submittedAt: '2027-01-28T13:05:00.000Z',
    submittedBy: 'Karin Lindqvist',
    onBehalfOf: 'Helena Storm Bergman',
    asSubstitute: false,
    sha256: 'ab12'.repeat(16),
    withdrawnAt: null,
  };
  return reportOf({
    status: 'submitted',
    draft: draftOf(lastContent, { missing: [] }),
    latest: { ...version, id: 'v-1', content: lastContent, asked: [], evidence: [] },
    versions: [version],
    can: nothing,
    events: [{ at: version.submittedAt, kind: 'submitted', by: 'Karin Lindqvist', versionNr: 1, reason: null }],
    next: { sv: 'Rapporten är inlämnad och väntar på granskning.', en: 'The report is submitted and waits for review.' },
    ...more,
  });
};

export const summaryOf = (more: Partial<ReportSummary> = {}): ReportSummary => ({
  id: 'r-1',
  assignment: { key: 'a-6-2', label: '6.2', title: { sv: 'Utbildning av utredare', en: 'Training of investigators' } },
  area: { nr: 6, name: { sv: 'Brottsbekämpning', en: 'Law enforcement' } },
  organisation: { key: 'polisen', name: { sv: 'Polismyndigheten', en: 'Swedish Police Authority' }, shortName: 'Polisen' },
  roundId: 'round-5',
  roundTitle: round.title,
  dueOn: '2027-01-30',
  part: false,
  status: 'draft',
  submittedAt: null,
  versionNr: null,
  workStatus: null,
  rating: null,
  wantsToDiscuss: false,
  ...more,
});
