import type { IndicatorToReport, ReportedValue } from '@lagesbild/contract';
import { figureQuestions } from './value-questions';

const value = (more: Partial<ReportedValue> = {}): ReportedValue => ({
  indicator: 'utbildade',
  periodFrom: '2026-05-01',
  periodTo: '2026-10-31',
  qualifier: 'exakt',
  thousandths: 46_000,
  ...more,
});

const indicator = (more: Partial<IndicatorToReport> = {}, last: Partial<ReportedValue> | null = {}): IndicatorToReport => ({
  key: 'utbildade',
  name: { sv: 'Utbildade', en: 'Trained' },
  unit: 'personer',
  dimension: null,
  cumulative: false,
  active: true,
  last: last && {
    roundTitle: { sv: 'Omgång 2', en: 'Round 2' },
    value: value({ periodFrom: '2025-11-01', periodTo: '2026-04-30', ...last }),
  },
  ...more,
});

const sinceStart = (last: Partial<ReportedValue> = {}): IndicatorToReport =>
  indicator({ cumulative: true }, { periodFrom: '2024-07-01', ...last });
const nowSinceStart = (more: Partial<ReportedValue> = {}): ReportedValue => value({ periodFrom: '2024-07-01', ...more });

const rules = (asked: IndicatorToReport, now: ReportedValue): string[] => figureQuestions([asked], [now]).map(({ rule }) => rule);

describe('what a figure raises against last time’s', () => {
  it.each<[string, { asked: IndicatorToReport; now: ReportedValue; expected: string[] }]>([
    ['the same again', { asked: sinceStart(), now: nowSinceStart(), expected: [] }],
    [
      'one fewer, counted since the start',
      { asked: sinceStart(), now: nowSinceStart({ thousandths: 45_999 }), expected: ['figure-lower-utbildade'] },
    ],
    ['one fewer, counted for the period', { asked: indicator(), now: value({ thousandths: 45_999 }), expected: [] }],
    ['just below ten times', { asked: indicator(), now: value({ thousandths: 459_999 }), expected: [] }],
    ['ten times', { asked: indicator(), now: value({ thousandths: 460_000 }), expected: ['figure-tenfold-utbildade'] }],
    ['much after nothing', { asked: indicator({}, { thousandths: 0 }), now: value({ thousandths: 460_000 }), expected: [] }],
    ['six months after six, of other lengths in days', { asked: indicator(), now: value(), expected: [] }],
    ['three months after six', { asked: indicator(), now: value({ periodFrom: '2026-08-01' }), expected: ['figure-period-utbildade'] }],
    [
      'longer, because it is counted since the start',
      { asked: sinceStart(), now: nowSinceStart({ periodTo: '2027-04-30' }), expected: [] },
    ],
    ['another start', { asked: sinceStart(), now: nowSinceStart({ periodFrom: '2024-07-02' }), expected: ['figure-start-utbildade'] }],
    ['a word that is less sure', { asked: indicator(), now: value({ qualifier: 'omkring' }), expected: [] }],
    ['nothing last time', { asked: indicator({}, null), now: value({ thousandths: 1 }), expected: [] }],
    [
      'two at once',
      {
        asked: indicator(),
        now: value({ thousandths: 460_000, periodFrom: '2026-10-01' }),
        expected: ['figure-tenfold-utbildade', 'figure-period-utbildade'],
      },
    ],
    ['a figure of another series', { asked: indicator(), now: value({ indicator: 'kurser', thousandths: 460_000 }), expected: [] }],
  ])('%s', (_name, { asked, now, expected }) => expect(rules(asked, now)).toEqual(expected));

  it('asks in both languages, with the figures as they were given', () => {
    const [asked] = figureQuestions(
      [sinceStart({ qualifier: 'drygt', thousandths: 1_100_500 })],
      [nowSinceStart({ qualifier: 'omkring', thousandths: 1_000_000 })],
    );
    expect(asked).toEqual({
      rule: 'figure-lower-utbildade',
      indicator: 'utbildade',
      text: {
        sv: 'Utbildade: omkring 1\u202f000 personer nu, drygt 1\u202f100,5 personer förra gången. Serien räknas sedan starten. Vad har rättats?',
        en: 'Trained: about 1\u202f000 people now, just over 1\u202f100.5 people last time. The series is counted since the start. What has been corrected?',
      },
    });
  });
});
