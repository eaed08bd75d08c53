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

  it.each([
    ['the same words', content({ unchanged: [{ question: 'done', sentence: '' }] }), content(), false, []],
    ['a space more at the end', content({ done: 'Klart. \n', unchanged: [{ question: 'done', sentence: '' }] }), content(), false, []],
    ['other words', content({ unchanged: [{ question: 'done', sentence: '' }] }), content({ done: 'Nytt.' }), false, ['not-as-before']],
    ['nothing before', content({ unchanged: [{ question: 'next', sentence: '' }] }), content(), false, ['not-as-before']],
    ['no round before', content({ unchanged: [{ question: 'done', sentence: '' }] }), null, false, ['not-as-before']],
    ['the third time, silent', content({ unchanged: [{ question: 'done', sentence: ' ' }] }), content(), true, ['required']],
    ['the third time, with a sentence', content({ unchanged: [{ question: 'done', sentence: 'Väntar.' }] }), content(), true, []],
    ['no mark', content(), content(), true, []],
  ])('refuses a mark that is not true: %s', (_title, given, last, third, rules) => {
    const before = [{ question: 'done', timesInARow: 2, since: { sv: 'Omgång 1', en: 'Round 1' }, needsSentence: third }];
    expect(unchangedFaults(given, { last, before }).map(({ rule }) => rule)).toEqual(rules);
  });

  it('points at the mark', () => {
    const marked = content({ unchanged: [{ question: 'perspective:hbtqi', sentence: '' }] });
    expect(unchangedFaults(marked, { last: null, before: [] })[0]?.pointer).toBe('#/unchanged/perspective:hbtqi');
  });
});
