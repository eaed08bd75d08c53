import { coordinatorLead, coordinatorNext, publishedSentence, reporterLead } from './home-sentences';

const draft = (dueOn: string, begun: boolean) => ({ status: 'draft' as const, dueOn, begun });
const returned = (dueOn: string) => ({ status: 'returned' as const, dueOn, begun: true });
const today = '2026-11-22';

const lead = (due: Parameters<typeof reporterLead>[0]['due'], rest: { waiting?: number; obstacles?: number; day?: string } = {}) =>
  reporterLead({ due, waiting: rest.waiting ?? 0, obstacles: rest.obstacles ?? 0 }, rest.day ?? today);

describe('what home says to a reporter', () => {
  it('counts what is due and what has not been begun', () => {
    expect(lead([draft('2026-11-27', true), draft('2026-11-27', false), draft('2026-11-27', true), draft('2026-11-27', false)])).toEqual({
      sv: 'Fyra rapporter ska in senast 27 november. Två är inte påbörjade.',
      en: 'Four reports are due by 27 November. Two have not been begun.',
    });
  });

  it.each([
    [[draft('2026-11-27', false)], 'En rapport ska in senast 27 november. Den är inte påbörjad.'],
    [[draft('2026-11-27', false), draft('2026-11-27', false)], 'Två rapporter ska in senast 27 november. Ingen är påbörjad.'],
    [[draft('2026-11-27', true), draft('2026-12-04', false)], 'Två rapporter ska in, den första senast 27 november. En är inte påbörjad.'],
    [[draft('2027-01-08', true)], 'En rapport ska in senast 8 januari 2027.'],
    [[returned('2026-11-27')], 'En rapport är återsänd och behöver rättas.'],
    [
      [draft('2026-11-27', true), returned('2026-11-27'), returned('2026-11-27')],
      'En rapport ska in senast 27 november. Två rapporter är återsända och behöver rättas.',
    ],
  ])('bends its words: %j', (due, sv) => {
    expect(lead(due).sv).toBe(sv);
  });

  it('says that the last day has passed', () => {
    expect(lead([draft('2026-11-27', true)], { day: '2026-11-28' })).toEqual({
      sv: 'En rapport är inte inlämnad. Sista dag var 27 november.',
      en: 'One report has not been submitted. The last day was 27 November.',
    });
    expect(lead([draft('2026-11-27', true)], { day: '2026-11-27' }).sv).toBe('En rapport ska in senast 27 november.');
  });

  it('says so when there is nothing to write', () => {
    expect(lead([]).sv).toBe('Ni har inga rapporter att skriva just nu.');
    expect(lead([], { waiting: 2, obstacles: 1 })).toEqual({
      sv: 'Ni har inga rapporter att skriva just nu. Två rapporter väntar på granskning. Ett öppet hinder pekar ut er.',
      en: 'You have no reports to write just now. Two reports are waiting for review. One open obstacle names you.',
    });
  });
});

describe('what home says to a coordinator', () => {
  const round = { state: 'open' as const, dueOn: '2026-11-27', closesOn: '2026-12-11' };

  it.each([
    ['2026-11-22', 'Sista dag är 27 november, om fem dagar.'],
    ['2026-11-26', 'Sista dag är 27 november, i morgon.'],
    ['2026-11-27', 'Sista dag är 27 november, i dag.'],
    ['2026-11-28', 'Sista dag har passerat. Omgången stänger 11 december, om 13 dagar.'],
    ['2026-12-12', 'Omgången skulle stängas 11 december. Stäng den när allt har kommit in.'],
  ])('on %s', (day, sv) => {
    expect(coordinatorNext(round, 4, day).sv).toBe(sv);
  });

  it('tells what stands between a closed round and its picture', () => {
    expect(coordinatorNext({ ...round, state: 'closed' }, 1, today)).toEqual({
      sv: 'En rapport väntar på granskning. Sedan kan omgången publiceras.',
      en: 'One report is waiting for review. After that the round can be published.',
    });
    expect(coordinatorNext({ ...round, state: 'closed' }, 0, today).sv).toBe('Allt är granskat: omgången kan publiceras.');
  });

  it('says so when no round is going on', () => {
    expect(coordinatorLead([])).toEqual({ sv: 'Ingen omgång pågår.', en: 'No round is going on.' });
  });
});

it('names the Swedish day of a picture', () => {
  expect(publishedSentence('2026-07-02T23:30:00.000Z', new Date('2026-11-22T09:00:00Z'))).toEqual({
    sv: 'Läget den 3 juli är publicerat.',
    en: 'The picture of 3 July is published.',
  });
});
