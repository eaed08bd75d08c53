import { figureQualifiers, ratings, workStatuses, type DraftChange } from '@lagesbild/contract';
import fc from 'fast-check';
import { perspectiveKeys } from '../../src/seeding/exercise-ground';

/** The key of a figure that every assignment with a draft is asked for, in the worlds where the drafts are written. */
export const figureOfEveryDraft = 'provsiffra';

const text = fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constant('å'.repeat(3000)));
const ore = fc.option(fc.integer({ min: 0, max: 10_000_000_000 }), { nil: null });

/** What somebody may write in a draft: some fields, in any state of finish. */
const change: fc.Arbitrary<DraftChange> = fc.record(
  {
    workStatus: fc.option(fc.constantFrom(...workStatuses), { nil: null }),
    rating: fc.option(fc.constantFrom(...ratings), { nil: null }),
    done: text,
    next: text,
    obstacles: text,
    expectedDoneOn: fc.option(fc.constantFrom('2026-12-31', '2027-06-30'), { nil: null }),
    usedOre: ore,
    forecastOre: ore,
    discuss: fc.option(text, { nil: null }),
    values: fc.uniqueArray(
      fc.record({
        indicator: fc.constant(figureOfEveryDraft),
        periodFrom: fc.constant('2026-05-01'),
        periodTo: fc.constant('2026-10-31'),
        qualifier: fc.constantFrom(...figureQualifiers),
        thousandths: fc.option(fc.integer({ min: 0, max: 1_000_000_000 }), { nil: null }),
      }),
      { selector: (each) => each.indicator, maxLength: 1 },
    ),
    own: fc.constantFrom('', '12', '3.5').map((value) => [{ key: 'utbildade-personer', value }]),
    perspectives: fc.uniqueArray(fc.record({ key: fc.constantFrom(...perspectiveKeys), text }), {
      selector: (each) => each.key,
      maxLength: 4,
    }),
  },
  { requiredKeys: [] },
);

export interface DraftEdit {
  /** Which of the drafts, counted round and round. */
  which: number;
  /** When it is saved, in minutes after the story begins. */
  minute: number;
  change: DraftChange;
}

/** Edits of drafts, by seed; each round of them is one to three. */
export const draftEdits = (seed: number, rounds: number): DraftEdit[][] =>
  fc.sample(fc.array(fc.record({ which: fc.nat(10_000), minute: fc.nat(20), change }), { minLength: 1, maxLength: 3 }), {
    seed,
    numRuns: rounds,
  });
