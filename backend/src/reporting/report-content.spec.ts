import { figureQualifiers, type OwnQuestion, type ReportContent, type ReportedValue } from '@lagesbild/contract';
import fc from 'fast-check';
import { answersOf, canonicalJson, columnsOf, contentOf, emptyContent, missingSections, sealOf, sectionStates } from './report-content';

const keys = ['barnets-ratt', 'hbtqi'];
const content = (change: Partial<ReportContent> = {}): ReportContent => ({
  ...emptyContent(keys),
  workStatus: 'ongoing',
  rating: 'on-track',
  done: 'Gjort',
  next: 'Kommer',
  ...change,
});

/** Lists in the order of their keys, some of which are there. */
const byKeys = <Item>(item: (key: string, text: string) => Item): fc.Arbitrary<Item[]> =>
  fc.subarray(['alfa', 'beta', 'gamma']).chain((some) => fc.tuple(...some.map((key) => fc.string().map((text) => item(key, text)))));

const value = (more: Partial<ReportedValue> = {}): ReportedValue => ({
  indicator: 'utbildade',
  periodFrom: '2026-05-01',
  periodTo: '2026-10-31',
  qualifier: 'drygt',
  thousandths: 161_000,
  ...more,
});

const anyValues = fc
  .tuple(fc.constantFrom(...figureQualifiers), fc.nat())
  .map(([qualifier, thousandths]) => byKeys((indicator) => value({ indicator, qualifier, thousandths })))
  .chain((values) => values);

const anyContent: fc.Arbitrary<ReportContent> = fc.record({
  workStatus: fc.constantFrom('ongoing' as const, 'done' as const, null),
  rating: fc.constantFrom('on-track' as const, 'off-track' as const, null),
  done: fc.string(),
  next: fc.string(),
  expectedDoneOn: fc.constantFrom('2027-01-31', null),
  usedOre: fc.option(fc.nat()),
  forecastOre: fc.option(fc.nat()),
  perspectives: fc.tuple(fc.string(), fc.string()).map((texts) => texts.map((text, index) => ({ key: keys[index] ?? '', text }))),
  obstacles: fc.string(),
  discuss: fc.option(fc.string()),
  own: byKeys((key, value) => ({ key, value: `${value}.` })),
  unchanged: byKeys((question, sentence) => ({ question, sentence })),
  replies: byKeys((rule, text) => ({ rule, text: `${text}.` })),
  values: anyValues,
});

const inColumns = (each: ReportContent): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(columnsOf(each)).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );

describe('what a report says', () => {
  it('comes back whole from columns and rows, whatever was written', () => {
    fc.assert(
      fc.property(anyContent, (written) => {
        expect(contentOf(inColumns(written), answersOf(written), keys)).toEqual(written);
      }),
    );
  });

  it('has a seal that changes with any field and not with the order of perspectives', () => {
    const original = content({
      perspectives: [
        { key: 'barnets-ratt', text: 'a' },
        { key: 'hbtqi', text: 'b' },
      ],
    });
    const changes: Partial<ReportContent>[] = [
      { workStatus: 'done' },
      { rating: null },
      { done: 'gjort' },
      { next: '' },
      { expectedDoneOn: '2027-01-01' },
      { usedOre: 0 },
      { forecastOre: 1 },
      { obstacles: ' ' },
      { discuss: '' },
      { own: [{ key: 'bemanning', value: '3' }] },
      { unchanged: [{ question: 'done', sentence: '' }] },
      { unchanged: [{ question: 'done', sentence: 'Rekryteringen pågår.' }] },
      { replies: [{ rule: 'spent-little', text: 'Fakturan har inte kommit.' }] },
      { values: [value()] },
      { values: [value({ qualifier: 'exakt' })] },
      { values: [value({ periodTo: '2026-10-30' })] },
      { values: [value({ thousandths: 161_001 })] },
      {
        perspectives: [
          { key: 'hbtqi', text: 'a' },
          { key: 'barnets-ratt', text: 'b' },
        ],
      },
    ];
    const seals = changes.map((change) => sealOf({ ...original, ...change }));
    expect(new Set([sealOf(original), ...seals]).size).toBe(changes.length + 1);
    expect(sealOf({ ...original, perspectives: [...original.perspectives].reverse() })).toBe(sealOf(original));
  });

  it('is sealed over text that others can make again', () => {
    expect(canonicalJson(emptyContent([]))).toBe('["lagesbild-report-1",null,null,"","",null,null,null,[],"",null]');
    expect(sealOf(emptyContent([]))).toMatch(/^[0-9a-f]{64}$/);
    const later = {
      own: [
        { key: 'b', value: '2' },
        { key: 'a', value: '1' },
      ],
      unchanged: [{ question: 'next', sentence: '' }],
    };
    expect(canonicalJson({ ...emptyContent([]), ...later })).toBe(
      '["lagesbild-report-2",null,null,"","",null,null,null,[],"",null,[["a","1"],["b","2"]],[["next",""]],[]]',
    );
    expect(canonicalJson({ ...emptyContent([]), values: [value(), value({ indicator: 'kurser', thousandths: 500 })] })).toBe(
      '["lagesbild-report-2",null,null,"","",null,null,null,[],"",null,[],[],[],' +
        '[["value:kurser","[\\"2026-05-01\\",\\"2026-10-31\\",\\"drygt\\",500]"],["value:utbildade","[\\"2026-05-01\\",\\"2026-10-31\\",\\"drygt\\",161000]"]]]',
    );
  });

  it.each([
    [content(), []],
    [content({ workStatus: null }), ['status']],
    [content({ rating: null, done: ' \n' }), ['status', 'done']],
    [content({ next: '' }), ['next']],
    [content({ next: '', workStatus: 'done' }), []],
    [emptyContent(keys), ['status', 'done', 'next']],
  ])('knows what is missing (%#)', (given, missing) => expect(missingSections(given)).toEqual(missing));

  it('lacks what the round asks and requires, until it is answered in words', () => {
    const question = (key: string, required: boolean): OwnQuestion => ({
      ...{ key, required, kind: 'text', help: null, unit: null, choices: [] },
      label: { sv: key, en: key },
    });
    const questions = [question('a', true), question('b', false)];
    const answered = (value: string): ReportContent => content({ own: [{ key: 'a', value }] });
    expect(missingSections(content(), questions)).toEqual(['own']);
    expect(missingSections(answered(' '), questions)).toEqual(['own']);
    expect(missingSections(answered('Ja'), questions)).toEqual([]);
    const own = (given: ReportContent) => sectionStates(given, false, { questions }).find(({ section }) => section === 'own')?.state;
    expect([own(content()), own(answered('Ja'))]).toEqual(['not-started', 'begun']);
    expect(own(content({ own: ['a', 'b'].map((key) => ({ key, value: 'Ja' })) }))).toBe('ready');
    expect(sectionStates(content(), false).map(({ section }) => section)).not.toContain('own');
  });

  it('tells how far the writer has come, without money where there is none', () => {
    const states = Object.fromEntries(
      sectionStates(
        content({
          perspectives: [
            { key: 'barnets-ratt', text: 'x' },
            { key: 'hbtqi', text: '' },
          ],
          usedOre: 0,
        }),
        true,
      ).map(({ section, state }) => [section, state]),
    );
    expect(states).toEqual({
      status: 'begun',
      done: 'ready',
      next: 'ready',
      money: 'begun',
      perspectives: 'begun',
      obstacles: 'not-started',
      discuss: 'not-started',
    });
    expect(sectionStates(content(), false).map(({ section }) => section)).not.toContain('money');
  });

  it('counts the figures that are asked for, and none where none is', () => {
    const figures = (asked: string[]): unknown =>
      sectionStates(content({ values: [value()] }), false, { indicatorKeys: asked }).find(({ section }) => section === 'figures')?.state;
    expect([figures([]), figures(['kurser']), figures(['kurser', 'utbildade']), figures(['utbildade'])]).toEqual([
      undefined,
      'not-started',
      'begun',
      'ready',
    ]);
  });
});
