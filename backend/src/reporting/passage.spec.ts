import { questionOf, quoteOf } from './passage';

describe('a passage', () => {
  it.each([
    ['done', undefined, 'done'],
    ['next', undefined, 'next'],
    ['obstacles', undefined, 'obstacles'],
    ['discuss', undefined, 'discuss'],
    ['perspectives', 'hbtqi', 'perspective:hbtqi'],
    ['perspectives', undefined, null],
    ['status', undefined, null],
    ['money', undefined, null],
    ['done', 'hbtqi', null],
  ] as const)('of %s and perspective %s points at %s', (section, perspective, question) => {
    expect(questionOf({ section, perspective })).toBe(question);
  });

  const text = 'Två tjänster är vakanta. 👩‍⚖️ Rekrytering pågår.';

  it('quotes the words, from the first to the last', () => {
    expect(quoteOf(text, { start: 0, end: 24 })).toBe('Två tjänster är vakanta.');
    expect(quoteOf(text, { start: 0, end: text.length })).toBe(text);
  });

  it.each([
    ['is empty', 5, 5],
    ['runs backwards', 9, 4],
    ['ends after the text', 0, text.length + 1],
    ['begins after the text', text.length, text.length + 4],
    ['is blank', 24, 25],
    ['cuts a character at its end', 0, 26],
    ['cuts a character at its beginning', 26, 40],
  ])('that %s is not in the text', (_why, start, end) => {
    expect(quoteOf(text, { start, end })).toBeNull();
  });
});
