import { isOpenForWriting, nextSentence, type ReviewFacts } from './report';

const draft = (more: Partial<ReviewFacts>): ReviewFacts => ({
  status: 'draft',
  roundState: 'open',
  extension: null,
  reviewBegun: false,
  cameBack: false,
  locked: false,
  ...more,
});
const extension = { closesOn: '2026-12-18' };

describe('how long a report can be written', () => {
  it.each([
    [draft({}), '2026-12-30', true],
    [draft({ roundState: 'closed' }), '2026-12-12', false],
    [draft({ roundState: 'closed', extension }), '2026-12-18', true],
    [draft({ roundState: 'closed', extension }), '2026-12-19', false],
    [draft({ roundState: 'published', extension }), '2026-12-12', false],
    [draft({ status: 'submitted', extension }), '2026-12-12', false],
    [draft({ status: 'returned', roundState: 'closed' }), '2026-12-30', true],
    [draft({ status: 'returned', roundState: 'published', extension }), '2026-12-12', false],
  ])('%j on %s: %s', (facts, today, open) => expect(isOpenForWriting(facts, today)).toBe(open));

  it('is said in one sentence', () => {
    const closed = draft({ roundState: 'closed', extension });
    expect(nextSentence(closed, 'writer', '2026-12-18').sv).toContain('skicka in senast 2026-12-18');
    expect(nextSentence(closed, 'writer', '2026-12-19').sv).toContain('Kontakta samordningen');
    expect(nextSentence(draft({ status: 'submitted' }), 'lead', '2026-12-01').sv).toContain('Ni leder');
  });
});
