import type { CompletenessRow, RoundView } from '@lagesbild/contract';

const completeness = { expected: 6, received: 4, receivedShare: 4 / 6, onTime: 3, onTimeShare: 0.5, approved: 2 };

/** A round for the specs: open, as the coordination sees it. */
export function sampleRound(facts: Partial<RoundView> = {}): RoundView {
  return {
    id: 'r4',
    nr: 4,
    title: { sv: 'Omgång 4', en: 'Round 4' },
    periodFrom: '2026-05-01',
    periodTo: '2026-10-31',
    opensOn: '2026-11-02',
    dueOn: '2026-11-27',
    closesOn: '2099-12-11',
    state: 'open',
    openedAt: '2026-11-02T07:00:00.000Z',
    closedAt: null,
    publishedAt: null,
    planKey: 'ovningsplan',
    planTitle: { sv: 'Övningsplan', en: 'Exercise plan' },
    exercise: true,
    completeness,
    byArea: [{ areaNr: 1, areaName: { sv: 'Samordning', en: 'Coordination' }, completeness }],
    waiting: 1,
    next: { sv: 'Omgången är öppen.', en: 'The round is open.' },
    can: { open: false, close: true, publish: false, review: true, askQuestions: false, extend: true },
    ...facts,
  };
}

export const sampleReports: CompletenessRow[] = [
  {
    reportId: 'p1',
    assignmentKey: 'ovning-1-1',
    assignmentLabel: '1.1',
    assignmentTitle: { sv: 'Regional samverkan', en: 'Regional cooperation' },
    areaNr: 1,
    organisation: { key: 'lansstyrelsen-skane', name: { sv: 'Länsstyrelsen i Skåne län', en: 'County Board of Skåne' }, shortName: null },
    part: true,
    wholeReportId: 'p0',
    status: 'submitted',
    submittedAt: '2026-11-20T09:00:00.000Z',
    onTime: true,
    since: '2026-11-20T09:00:00.000Z',
    county: '12',
    dueOn: '2026-11-27',
    extended: false,
  },
  {
    reportId: 'p2',
    assignmentKey: 'ovning-1-2',
    assignmentLabel: '1.2',
    assignmentTitle: { sv: 'Metodstöd', en: 'Method support' },
    areaNr: 1,
    organisation: {
      key: 'jamstalldhetsmyndigheten',
      name: { sv: 'Jämställdhetsmyndigheten', en: 'Gender Equality Agency' },
      shortName: null,
    },
    part: false,
    wholeReportId: null,
    status: 'not-due',
    submittedAt: null,
    onTime: null,
    since: null,
    county: null,
    dueOn: '2026-12-04',
    extended: true,
  },
];
