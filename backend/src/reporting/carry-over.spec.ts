import type { ReportContent } from '@lagesbild/contract';
import { carriedOver, unchangedFaults, wordsAt } from './carry-over';
import { emptyContent } from './report-content';

const round = (nr: number, ...unchanged: string[]) => ({ title: { sv: `Omgång ${nr}`, en: `Round ${nr}` }, unchanged });
const content = (more: Partial<ReportContent> = {}): ReportContent => ({
  ...emptyContent(['hbtqi']),
  done: 'Klart.',
  discuss: 'Sekretess.',
  own: [{ key: 'antal', value: '3' }],
  ...more,
});

describe('what is carried over', () => {
  it.each([
    [[], []],
    [[round(3)], []],
    [[round(3), round(2, 'done')], []],
    [[round(3, 'done'), round(2)], [['done', 1, 'Omgång 2', false]]],
    [
      [round(3, 'done', 'next'), round(2, 'done'), round(1)],
      [
        ['done', 2, 'Omgång 1', true],
        ['next', 1, 'Omgång 2', false],
      ],
    ],
    [[round(3, 'done'), round(2, 'done')], [['done', 2, 'Omgång 2', true]]],
  ])('counts the rounds in a row, and says since when (%#)', (rounds, expected) => {
    expect(carriedOver(rounds).map((each) => [each.question, each.timesInARow, each.since.sv, each.needsSentence])).toEqual(expected);
  });

  it.each([
    ['done', 'Klart.'],
    ['discuss', 'Sekretess.'],
    ['perspective:hbtqi', ''],
    ['own:antal', '3'],
    ['own:annat', ''],
    ['rating', ''],
  ])('finds the words of %s', (question, words) => expect(wordsAt(content(), question)).toBe(words));

  const marked = (question: string, sentence = '', more: Partial<ReportContent> = {}): ReportContent =>
    content({ ...more, unchanged: [{ question, sentence }] });
  const second = { last: content(), before: [] };
  const third = { last: content(), before: [{ question: 'done', timesInARow: 2, since: { sv: '', en: '' }, needsSentence: true }] };

  it.each([
    { given: marked('done'), earlier: second, rules: [] },
    { given: marked('done', '', { done: 'Klart. \n' }), earlier: second, rules: [] },
    { given: marked('done', '', { done: 'Nytt.' }), earlier: second, rules: ['not-as-before'] },
    { given: marked('next'), earlier: second, rules: ['not-as-before'] },
    { given: marked('done'), earlier: { last: null, before: [] }, rules: ['not-as-before'] },
    { given: marked('done', ' '), earlier: third, rules: ['required'] },
    { given: marked('done', 'Väntar.'), earlier: third, rules: [] },
    { given: content(), earlier: third, rules: [] },
  ])('refuses a mark that is not true, and a third one without a sentence (%#)', ({ given, earlier, rules }) => {
    expect(unchangedFaults(given, earlier).map(({ rule }) => rule)).toEqual(rules);
  });

  it('points at the mark', () => {
    expect(unchangedFaults(marked('perspective:hbtqi'), { last: null, before: [] })[0]?.pointer).toBe('#/unchanged/perspective:hbtqi');
  });
});
