import type { ReportSummary } from '@lagesbild/contract';
import { neighbour, oldestFirst, upNext, waitedDays } from './queue-order';
import { queueTexts } from './queue.texts';

const report = (id: string, submittedAt: string | null = null): ReportSummary => ({ id, submittedAt }) as ReportSummary;

describe('the order of the queue', () => {
  it('puts whoever has waited longest first', () => {
    const queue = oldestFirst([report('b', '2026-11-20T08:00:00.000Z'), report('a', '2026-11-18T08:00:00.000Z')]);
    expect(queue.map((each) => each.id)).toEqual(['a', 'b']);
  });

  it('counts Swedish days', () => {
    expect(waitedDays('2026-11-21T23:30:00.000Z', new Date('2026-11-22T10:00:00.000Z'))).toBe(0);
    expect(waitedDays('2026-11-18T10:00:00.000Z', new Date('2026-11-22T09:00:00.000Z'))).toBe(4);
  });

  it('goes to the next and the previous, stops at the ends, and starts over for a report that has left the queue', () => {
    const queue = [report('a'), report('b')];
    expect(neighbour(queue, 'a', 1)?.id).toBe('b');
    expect(neighbour(queue, 'b', -1)?.id).toBe('a');
    expect(neighbour(queue, 'b', 1)).toBeNull();
    expect(neighbour(queue, 'a', -1)).toBeNull();
    expect(neighbour(queue, 'approved', 1)?.id).toBe('a');
    expect(neighbour([], 'approved', 1)).toBeNull();
  });

  it('offers the one that has waited longest when a report is done, also while the list still holds it', () => {
    expect(upNext([report('a'), report('b')], 'a')?.id).toBe('b');
    expect(upNext([report('a'), report('b')], 'b')?.id).toBe('a');
    expect(upNext([report('a')], 'a')).toBeNull();
  });
});

describe('the sentence over the queue', () => {
  it.each([
    [7, 4, { sv: 'Sju rapporter väntar, den äldsta sedan fyra dagar', en: 'Seven reports are waiting, the oldest for four days' }],
    [2, 1, { sv: 'Två rapporter väntar, den äldsta sedan i går', en: 'Two reports are waiting, the oldest since yesterday' }],
    [1, 0, { sv: 'En rapport väntar sedan i dag', en: 'One report has been waiting since today' }],
    [1, 14, { sv: 'En rapport väntar sedan 14 dagar', en: 'One report has been waiting for 14 days' }],
  ])('%d reports, %d days', (count, waited, words) => {
    expect(queueTexts.waiting(count, waited)).toEqual(words);
  });
});
