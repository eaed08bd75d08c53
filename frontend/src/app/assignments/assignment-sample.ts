import type { AssignmentHistoryRow, AssignmentView, Citation, OrganisationName, Word } from '@lagesbild/contract';

/** An assignment as the server answers it, for specs: one that is followed up here, and one that sources tell of. */

const organisation = (key: string, name: string): OrganisationName => ({ key, name: { sv: name, en: null }, shortName: null });
const word = (key: string, sv: string, en: string): Word => ({ key, sv, en });

export const citation: Citation = {
  source: {
    key: 'bra-2011-18',
    title: 'Slutredovisning',
    publisher: 'Brå',
    date: '2011',
    documentNo: 'Rapport 2011:18',
    readAs: 'inledning',
  },
  reference: 'Slutredovisning, titelsida',
};

export const published: AssignmentHistoryRow = {
  roundId: 'r3',
  roundTitle: { sv: 'Omgång 3', en: 'Round 3' },
  publishedOn: '2026-07-03',
  reported: true,
  workStatus: 'delayed',
  rating: 'at-risk',
  assessedRating: 'off-track',
  usedOre: 355_000_000,
  forecastOre: 820_000_000,
  expectedDoneOn: '2027-11-30',
};

export const missing: AssignmentHistoryRow = {
  ...published,
  roundId: 'r2',
  roundTitle: { sv: 'Omgång 2', en: 'Round 2' },
  publishedOn: '2026-01-23',
  reported: false,
  workStatus: null,
  rating: null,
  assessedRating: null,
  usedOre: null,
  forecastOre: null,
  expectedDoneOn: null,
};

const plain = { moved: [], receivedDnr: null };

export const followedUpHere: AssignmentView = {
  key: 'ovning-6-2',
  label: '6.2',
  title: { sv: 'Utbildning av utredare', en: 'Training of investigators' },
  planKey: 'ovningsplan',
  planTitle: { sv: 'Övningsplan', en: 'Exercise plan' },
  exercise: true,
  area: {
    key: 'brottsbekampning',
    nr: 6,
    name: { sv: 'Effektivare brottsbekämpning', en: 'More effective law enforcement' },
    certainty: null,
  },
  task: { sv: 'Utbilda utredare.', en: 'Train investigators.' },
  kind: null,
  periodFrom: null,
  periodTo: null,
  certainty: 'saker',
  note: null,
  statusAtFollowUp: null,
  organisations: [
    {
      organisation: organisation('polismyndigheten', 'Polismyndigheten'),
      role: word('ansvarig', 'Ansvarig', 'Responsible'),
      certainty: null,
      reports: true,
      leads: true,
    },
    {
      organisation: organisation('brom', 'Brottsoffermyndigheten'),
      role: word('samrad', 'Ska samråda', 'To consult'),
      certainty: null,
      reports: false,
      leads: false,
    },
  ],
  decisions: [
    {
      kind: word('andring', 'Ändring av uppdrag', 'Amended assignment'),
      dnr: 'Ju2025/2',
      decidedOn: '2025-10-23',
      note: 'Slutredovisningen flyttad.',
    },
    { kind: word('regeringsuppdrag', 'Regeringsuppdrag', 'Government assignment'), dnr: 'Ju2024/1', decidedOn: '2024-06-27', note: null },
  ],
  deliverables: [
    {
      ...plain,
      id: 'd1',
      kind: word('delredovisning', 'Delredovisning', 'Part report'),
      dueOn: '2026-10-01',
      receivedOn: '2026-10-08',
      title: null,
    },
    {
      ...plain,
      id: 'd2',
      kind: word('slutredovisning', 'Slutredovisning', 'Final report'),
      dueOn: '2099-10-01',
      receivedOn: null,
      title: null,
    },
  ],
  budget: [
    { degree: 'beslutad', ore: 300_000_000, year: 2026, note: null, citations: [] },
    { degree: 'aviserad', ore: 200_000_000, year: 2027, note: null, citations: [] },
  ],
  outcomes: [],
  obstacles: [{ id: 'o1', title: { sv: 'Personal slutar', en: 'Staff leave' }, state: 'needs-decision' }],
  history: [missing, published],
  indicators: [],
  indicatorValues: 0,
  followOn: false,
  citations: [],
  can: { keep: false },
};

export const toldBySources: AssignmentView = {
  ...followedUpHere,
  key: 'utbildning-migrationsverket',
  label: null,
  title: { sv: 'Utbildning på Migrationsverket', en: 'Training at the Migration Agency' },
  planKey: 'plan-2008-2010',
  planTitle: { sv: 'Handlingsplan 2008–2010', en: 'Action plan 2008–2010' },
  exercise: false,
  area: { key: 'rattsvasendet', nr: 3, name: { sv: 'Rättsväsendet', en: 'The justice system' }, certainty: 'osaker' },
  task: null,
  certainty: 'osaker',
  note: 'Kan vara en del av ett annat uppdrag.',
  statusAtFollowUp: word('genomfort', 'Genomfört', 'Carried out'),
  organisations: [
    {
      organisation: organisation('migrationsverket', 'Migrationsverket'),
      role: word('deltagande', 'Deltagande', 'Participating'),
      certainty: 'trolig',
      reports: false,
      leads: false,
    },
  ],
  decisions: [],
  deliverables: [
    {
      ...plain,
      id: 'd3',
      kind: word('redovisning', 'Redovisning', 'Report'),
      dueOn: '2010-04-30',
      receivedOn: null,
      title: 'Brå rapport 2010:5',
    },
  ],
  budget: [],
  outcomes: [
    { status: word('genomfort', 'Genomfört', 'Carried out'), text: { sv: '173 deltog', en: '173 took part' }, citations: [citation] },
  ],
  obstacles: [],
  history: [],
  indicatorValues: 3,
  citations: [citation],
};
