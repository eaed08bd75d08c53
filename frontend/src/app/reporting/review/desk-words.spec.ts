import { comparisons, chosenComparison, inAddress } from './comparison';
import { commandOf, keyOf } from './keys';
import { changesBetween } from './report-changes';
import { underReview } from './review-sample';
import { wordsFrom } from './unsent';

const version = underReview().versions[0]!;

describe('what a report can be held against', () => {
  const third = underReview({ latest: { ...underReview().latest!, nr: 3 }, versions: [1, 2, 3].map((nr) => ({ ...version, nr })) });

  it('is the version before, then last round, then older versions, then nothing', () => {
    expect(comparisons(third).map(inAddress)).toEqual(['2', 'round', '1', 'none']);
    expect(comparisons(underReview({ previous: null })).map(inAddress)).toEqual(['none']);
  });

  it('follows the address, and falls back to the most telling', () => {
    expect(chosenComparison(third, 'round')).toEqual({ kind: 'round' });
    expect(chosenComparison(third, '7')).toEqual({ kind: 'version', nr: 2 });
    expect(chosenComparison(underReview(), undefined)).toEqual({ kind: 'round' });
  });
});

describe('what others did meanwhile', () => {
  const before = underReview();

  it('is nothing when nothing of it can be seen', () => {
    expect(changesBetween(before, underReview({ version: 5 }))).toEqual([]);
  });

  it('names who did what', () => {
    const after = underReview({
      events: [...before.events, { at: '2027-02-01T08:00:00.000Z', kind: 'approved', by: 'Åsa', versionNr: 1, reason: null }],
      notes: [
        { id: 'n', versionNr: 1, section: 'done', perspective: null, text: 'x', by: 'Åsa', at: '2027-02-01T08:00:00.000Z', mine: false },
      ],
      marks: [{ obstacleId: 'o', obstacleTitle: { sv: 'x', en: null }, section: 'done', perspective: null, start: 0, end: 1 }],
    });
    expect(changesBetween(before, after).map((change) => change.sv)).toEqual([
      'Åsa godkände rapporten.',
      'Åsa skrev en not.',
      'Ett hinder har kopplats till rapporten.',
    ]);
    expect(changesBetween(after, before).map((change) => change.en)).toEqual(['Åsa removed a note.']);
  });
});

describe('keys', () => {
  const event = (key: string, more: KeyboardEventInit = {}): KeyboardEvent => new KeyboardEvent('keydown', { key, ...more });

  it.each([
    ['g', 'approve'],
    ['Å', 'return'],
    ['r', 'return'],
    ['N', 'note'],
    ['h', 'obstacle'],
    ['j', 'next'],
    ['k', 'previous'],
    ['x', null],
    ['Enter', null],
  ])('%s → %s', (key, command) => {
    expect(commandOf(event(key))).toBe(command);
  });

  it('do nothing while held down or with a modifier', () => {
    expect([{ repeat: true }, { altKey: true }, { metaKey: true }, { ctrlKey: true }].map((more) => commandOf(event('g', more)))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('are shown as they are on the keyboard of the reader', () => {
    expect([keyOf('return', 'sv'), keyOf('return', 'en'), keyOf('approve', 'en')]).toEqual(['Å', 'R', 'G']);
  });
});

describe('what was written and not sent', () => {
  it.each(['{', '7', 'null', null, '"text"'])('is nothing when the browser remembers %s', (stored) => {
    expect(wordsFrom(stored)).toMatchObject({ note: '', rating: null, obstacle: null });
  });

  it('is read back', () => {
    expect(wordsFrom('{"note":"Hej"}')).toMatchObject({ note: 'Hej', returnReason: '' });
  });
});
