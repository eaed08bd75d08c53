import { capitalised, numberWord } from './number-words';

describe('numbers in running text', () => {
  it.each([
    [0, 'noll', 'zero'],
    [1, 'en', 'one'],
    [8, 'åtta', 'eight'],
    [12, 'tolv', 'twelve'],
    [13, '13', '13'],
    [215, '215', '215'],
  ])('%d is %s and %s', (count, sv, en) => {
    expect([numberWord(count, 'sv'), numberWord(count, 'en')]).toEqual([sv, en]);
  });

  it('follows the gender of the Swedish noun', () => {
    expect([numberWord(1, 'sv', 'neuter'), numberWord(1, 'en', 'neuter'), numberWord(2, 'sv', 'neuter')]).toEqual(['ett', 'one', 'två']);
  });

  it('begins a sentence with a capital, å ä ö as well', () => {
    expect([capitalised('åtta'), capitalised('five'), capitalised('')]).toEqual(['Åtta', 'Five', '']);
  });
});
