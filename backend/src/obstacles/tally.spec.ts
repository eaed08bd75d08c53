import { capitalised, numberWord, obstacleStates, type OrganisationName } from '@lagesbild/contract';
import fc from 'fast-check';
import { obstacleSentence } from './sentence';
import { tally, type Meeting } from './tally';

const meeting = fc
  .record({ organisation: fc.integer({ min: 1, max: 15 }), round: fc.integer({ min: 1, max: 14 }) })
  .map(({ organisation, round }): Meeting => ({ organisationId: `o-${organisation}`, roundId: `r-${round}`, nr: round }));
const meetings = fc.array(meeting, { maxLength: 60 });

/** Counted as one would on paper: each name crossed out once. */
function onPaper<Value>(values: readonly Value[]): number {
  const seen: Value[] = [];
  for (const value of values) if (!seen.includes(value)) seen.push(value);
  return seen.length;
}

describe('how many have met an obstacle', () => {
  it('is what a count on paper says, whatever the order and however often it is told', () => {
    fc.assert(
      fc.property(meetings, (told) => {
        const counted = tally(told);
        expect(counted.organisations).toBe(onPaper(told.map((each) => each.organisationId)));
        expect(counted.rounds).toBe(onPaper(told.map((each) => each.roundId)));
        for (const { nr, organisations } of counted.reportedIn)
          expect(organisations).toBe(onPaper(told.filter((each) => each.nr === nr).map((each) => each.organisationId)));
        expect(counted.reportedIn.map((each) => each.nr)).toEqual(
          [...new Set(told.map((each) => each.nr))].sort((one, other) => one - other),
        );
        expect(tally([...told].reverse())).toEqual(counted);
      }),
    );
  });

  it('is what the sentence says, in both languages', () => {
    const agency = (nr: number): OrganisationName => ({ key: `o-${nr}`, name: { sv: `Verket ${nr}`, en: null }, shortName: null });
    fc.assert(
      fc.property(
        fc.record({
          told: meetings,
          state: fc.constantFrom(...obstacleStates),
          governmentMustAct: fc.boolean(),
          named: fc.integer({ min: 0, max: 6 }),
        }),
        ({ told, state, governmentMustAct, named }) => {
          const mustAct = Array.from({ length: named }, (_each, index) => agency(index));
          const { sv, en } = obstacleSentence({ state, governmentMustAct, mustAct, ...tally(told) });
          const [agencies, rounds] = [onPaper(told.map((each) => each.organisationId)), onPaper(told.map((each) => each.roundId))];
          const begins = {
            sv: `${capitalised(numberWord(agencies, 'sv'))} ${agencies === 1 ? 'myndighet' : 'myndigheter'}, ${numberWord(rounds, 'sv')} ${rounds === 1 ? 'omgång' : 'omgångar'}, `,
            en: `${capitalised(numberWord(agencies, 'en'))} ${agencies === 1 ? 'agency' : 'agencies'}, ${numberWord(rounds, 'en')} ${rounds === 1 ? 'round' : 'rounds'}, `,
          };
          expect([sv.startsWith(begins.sv), en.startsWith(begins.en)]).toEqual([agencies > 0, agencies > 0]);
          const open = ['flagged', 'being-handled', 'needs-decision'].includes(state);
          expect([/regeringen/i.test(sv), /the Government/i.test(en)]).toEqual([open && governmentMustAct, open && governmentMustAct]);
          for (const each of mustAct) expect(sv.includes(each.name.sv)).toBe(open && named <= 3);
          expect([/\.$/.test(sv), /\.$/.test(en), /undefined|null|,\s*\./.test(sv + en)]).toEqual([true, true, false]);
        },
      ),
    );
  });
});
