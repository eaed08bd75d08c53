import fc from 'fast-check';
import { keptShare, wordDiff, type Piece } from './diff';

const without = (pieces: Piece[], kind: Piece['kind']): string =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map((piece) => piece.text)
    .join('');
const short = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('');

describe('what became of a text', () => {
  it.each([
    ['Kursen är klar.', 'Kursen är klar.', 'Kursen är klar.'],
    ['', 'Ny text.', '{+Ny text.+}'],
    ['Borta.', '', '{-Borta.-}'],
    ['Rutinen är klar.', 'Rutinen är nästan klar.', 'Rutinen är {+nästan +}klar.'],
    ['Arbetet är försenat.', 'Arbetet är stoppat.', 'Arbetet är {-försenat-}{+stoppat+}.'],
    ['Kursen hålls i mars.', 'Kursen hålls i sju regioner.', 'Kursen hålls i {-mars-}{+sju regioner+}.'],
    ['ett två tre slut', 'fyra fem sex slut', '{-ett två tre-}{+fyra fem sex+} slut'],
  ])('%s → %s', (before, after, wanted) => {
    expect(short(before, after)).toBe(wanted);
  });

  it('keeps both texts to the letter, whatever they are', () => {
    const word = fc.constantFrom('och', 'rutin', 'å', '\n\n', '  ', '.', '👩‍⚖️', '12', 'polisen ', '\ud800');
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        expect(without(pieces, 'removed')).toBe(after);
        expect(without(pieces, 'added')).toBe(before);
        expect(pieces.every((piece, index) => piece.text !== '' && piece.kind !== pieces[index - 1]?.kind)).toBe(true);
      }),
    );
  });

  it('compares the longest texts that a report holds, sentence by sentence', () => {
    const before = 'Vi har hållit möten i tre län och skrivit en rutin. '.repeat(230);
    const after = `${before.slice(0, 5_200)}Nytt. ${before.slice(5_200)}`;
    expect(without(wordDiff(before, after), 'removed')).toBe(after);
    expect(
      wordDiff(before, after)
        .filter((piece) => piece.kind !== 'same')
        .map((piece) => piece.text.length),
    ).toEqual([6]);
  });
});

describe('how much of a text was kept', () => {
  it.each([
    ['', '', 1],
    ['samma', 'samma', 1],
    ['helt annan', 'inget alls', 0],
    ['Mötet hölls i mars.', 'Mötet hölls i maj.', 12 / 16],
  ])('%s → %s', (before, after, share) => {
    expect(keptShare(wordDiff(before, after))).toBeCloseTo(share);
  });
});
