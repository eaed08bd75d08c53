import fc from 'fast-check';
import { wordDiff } from './diff';
import { runsOf } from './runs';

describe('how a compared text is drawn', () => {
  it('cuts where a passage begins and ends, across what was added', () => {
    const pieces = wordDiff('Rutinen är klar. Slut.', 'Rutinen är nästan klar. Slut.');
    expect(runsOf(pieces, [{ start: 8, end: 23 }])).toEqual([
      { kind: 'same', text: 'Rutinen ', start: 0, marks: [], ends: [] },
      { kind: 'same', text: 'är ', start: 8, marks: [1], ends: [] },
      { kind: 'added', text: 'nästan ', start: 11, marks: [1], ends: [] },
      { kind: 'same', text: 'klar.', start: 18, marks: [1], ends: [1] },
      { kind: 'same', text: ' Slut.', start: 23, marks: [], ends: [] },
    ]);
  });

  it('gives what was removed no place, and passages that overlap both their numbers', () => {
    const runs = runsOf(
      [
        { kind: 'removed', text: 'förr ' },
        { kind: 'same', text: 'abcd' },
      ],
      [
        { start: 0, end: 3 },
        { start: 2, end: 4 },
      ],
    );
    expect(runs.map(({ text, start, marks }) => [text, start, marks])).toEqual([
      ['förr ', null, []],
      ['ab', 0, [1]],
      ['c', 2, [1, 2]],
      ['d', 3, [2]],
    ]);
  });

  it('never loses or doubles a character', () => {
    const text = fc.string({ maxLength: 30 });
    const mark = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(text, text, fc.array(mark, { maxLength: 4 }), (before, after, marks) => {
        const runs = runsOf(wordDiff(before, after), marks);
        expect(
          runs
            .filter((run) => run.start !== null)
            .map((run) => run.text)
            .join(''),
        ).toBe(after);
        runs.filter((run) => run.start !== null).forEach((run) => expect(after.startsWith(run.text, run.start ?? 0)).toBe(true));
      }),
    );
  });
});
