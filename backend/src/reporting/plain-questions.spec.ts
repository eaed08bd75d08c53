import type { OwnQuestion, ReportContent } from '@lagesbild/contract';
import { plainQuestions, timeGone, type PlainFacts } from './plain-questions';
import { emptyContent } from './report-content';

const said = (more: Partial<ReportContent> = {}): ReportContent => ({ ...emptyContent(['hbtqi']), rating: 'on-track', ...more });
const facts = (more: Partial<PlainFacts> = {}): PlainFacts => ({
  content: said(),
  last: null,
  today: '2026-01-01',
  allocatedOre: 1000,
  // A thousand days: each day is a thousandth of the time.
  period: { from: '2023-10-24', to: '2026-07-20' },
  awaited: [],
  obstacles: [],
  questions: [],
  indicators: [],
  ...more,
});
const asked = (more: Partial<PlainFacts>): string[] => plainQuestions(facts(more)).map(({ rule }) => rule);

const obstacle = (rounds: number) => ({ title: { sv: 'Sekretess', en: 'Secrecy' }, since: { sv: 'Omgång 1', en: 'Round 1' }, rounds });
const account = (dueOn: string) => ({ title: { sv: 'Delredovisning', en: 'Interim report' }, dueOn });

describe('the plain questions', () => {
  it('asks nothing where nothing contradicts anything', () => expect(asked({})).toEqual([]));

  it.each([
    ['2023-10-24', 0],
    ['2026-01-01', 0.8],
    ['2026-07-20', 1],
    ['2020-01-01', 0],
    ['2030-01-01', 1],
  ])('counts the time that is gone on %s', (today, share) =>
    expect(timeGone({ from: '2023-10-24', to: '2026-07-20' }, today)).toBeCloseTo(share, 5),
  );

  it.each([
    ['15 % of the money and 80 % of the time', { content: said({ usedOre: 150 }) }, true],
    ['more than 15 % of the money', { content: said({ usedOre: 151 }) }, false],
    ['a day before 80 % of the time', { content: said({ usedOre: 150 }), today: '2025-12-31' }, false],
    ['nothing used', { content: said({ usedOre: 0 }) }, true],
    ['nothing said of the money', { content: said({ usedOre: null }) }, false],
    ['at risk', { content: said({ usedOre: 0, rating: 'at-risk' }) }, false],
    ['no money decided', { content: said({ usedOre: 0 }), allocatedOre: null }, false],
    ['no öre decided', { content: said({ usedOre: 0 }), allocatedOre: 0 }, false],
    ['days unknown', { content: said({ usedOre: 0 }), period: null }, false],
  ] as [string, Partial<PlainFacts>, boolean][])('asks how little money fits on track: %s', (_title, given, asks) =>
    expect(asked(given)).toEqual(asks ? ['spent-little'] : []),
  );

  it.each([
    ['two rounds', { obstacles: [obstacle(2)] }, true],
    ['one round', { obstacles: [obstacle(1)] }, false],
    ['three rounds, at risk', { content: said({ rating: 'at-risk' }), obstacles: [obstacle(3)] }, false],
    ['nothing', {}, false],
  ] as [string, Partial<PlainFacts>, boolean][])('asks of an obstacle of one’s own that has been open for %s', (_title, given, asks) =>
    expect(asked(given)).toEqual(asks ? ['own-obstacle'] : []),
  );

  const kurs = said({ done: 'Kurs.' });
  const answered = said({ own: [{ key: 'plan', value: 'Ja, en.' }] });
  const ownQuestion = (kind: OwnQuestion['kind']): OwnQuestion => ({
    ...{ key: 'plan', kind, required: false, help: null, unit: null, choices: [] },
    label: { sv: 'Har ni en plan?', en: 'Do you have a plan?' },
  });
  const perspective = said({ perspectives: [{ key: 'hbtqi', text: 'A' }] });

  it.each([
    ['the same', { content: kurs, last: said({ done: 'Kurs. ' }) }, true],
    ['a word more', { content: said({ done: 'Kurs två.' }), last: kurs }, false],
    ['nothing both times', { content: said({ done: ' ' }), last: said({ done: '' }) }, false],
    ['a perspective', { content: perspective, last: perspective }, true],
    ['an own question in words', { content: answered, last: answered, questions: [ownQuestion('text')] }, true],
    ['an own question that is not asked', { content: answered, last: answered }, false],
    ['an own question with a choice', { content: answered, last: answered, questions: [ownQuestion('yes-no')] }, false],
    [
      'an own question marked as unchanged',
      { content: { ...answered, unchanged: [{ question: 'own:plan', sentence: '' }] }, last: answered, questions: [ownQuestion('text')] },
      false,
    ],
    ['marked as unchanged', { content: { ...kurs, unchanged: [{ question: 'done', sentence: '' }] }, last: kurs }, false],
    ['no round before', { content: kurs, last: null }, false],
  ] as [string, Partial<PlainFacts>, boolean][])('asks whether nothing has changed: %s', (_title, given, asks) =>
    expect(asked(given)).toEqual(asks ? ['same-words'] : []),
  );

  it.each([
    ['yesterday', '2025-12-31', true],
    ['today', '2026-01-01', false],
    ['tomorrow', '2026-01-02', false],
  ])('asks of an account that was due %s', (_title, dueOn, asks) =>
    expect(asked({ awaited: [account(dueOn)] })).toEqual(asks ? ['day-passed'] : []),
  );

  it('asks of a figure that has grown smaller although it is counted since the start, after everything else', () => {
    const value = (thousandths: number) =>
      ({ indicator: 'utbildade', periodFrom: '2024-07-01', periodTo: '2026-10-31', qualifier: 'exakt', thousandths }) as const;
    const series = { key: 'utbildade', name: { sv: 'Utbildade', en: 'Trained' }, unit: 'personer', dimension: null } as const;
    const last = { roundTitle: { sv: 'Omgång 2', en: 'Round 2' }, value: value(65_000) };
    const indicators = [{ ...series, cumulative: true, active: true, last }];
    const smaller = { content: said({ done: 'Kurs.', values: [value(64_000)] }), last: said({ done: 'Kurs.' }), indicators };
    expect(asked(smaller)).toEqual(['same-words', 'figure-lower-utbildade']);
    expect(asked({ ...smaller, content: said({ values: [value(65_000)] }) })).toEqual([]);
  });

  it('says what it has seen, in both languages', () => {
    const questions = plainQuestions(
      facts({
        content: said({ usedOre: 100, done: 'Kurs.', next: 'Mer.' }),
        last: said({ done: 'Kurs.', next: 'Mer.' }),
        awaited: [account('2025-12-31'), account('2025-06-30')],
        obstacles: [obstacle(2), { ...obstacle(3), title: { sv: 'Bemanning', en: 'Staffing' } }],
      }),
    );
    expect(questions.map(({ text }) => text.sv)).toEqual([
      'Ni bedömer läget som enligt plan. 10 procent av pengarna är använda och 80 procent av tiden har gått. Hur hänger det ihop?',
      'Ni bedömer läget som enligt plan. Hindret ”Bemanning” har varit öppet sedan Omgång 1. Står det fortfarande i vägen?',
      'Texten är densamma som förra gången under Gjort, På gång. Har inget ändrats?',
      'Delredovisning skulle ha lämnats 30 juni 2025 och är inte noterad som inkommen. Är den lämnad, eller när kommer den?',
    ]);
    expect(questions.map(({ text }) => text.en)).toEqual([
      'You rate the assignment as on track. 10 per cent of the money is used and 80 per cent of the time is gone. How do they fit together?',
      'You rate the assignment as on track. The obstacle “Staffing” has been open since Round 1. Does it still stand in the way?',
      'The text is the same as last time under Done, Next. Has nothing changed?',
      'Interim report was due on 30 June 2025 and is not noted as received. Has it been delivered, or when will it be?',
    ]);
  });
});
