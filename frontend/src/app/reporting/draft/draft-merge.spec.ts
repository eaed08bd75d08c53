import * as fc from 'fast-check';
import type { Answers, Field } from './draft-fields';
import {
  begun,
  chosen,
  confirmed,
  declined,
  opened,
  overtaken,
  putBack,
  shown,
  toSend,
  unanswered,
  unsaved,
  write,
  type DraftState,
} from './draft-merge';

const empty: Answers = { done: '', next: '', rating: null };
const start = opened(3, empty);

describe('writing and saving', () => {
  it('sends only what has been changed', () => {
    expect(toSend(write(start, 'done', 'Kursen har hållits.'))).toEqual({ done: 'Kursen har hållits.' });
  });

  it('has nothing to send when the text is as it was', () => {
    expect(toSend(write(write(start, 'done', 'x'), 'done', ''))).toBeNull();
  });

  it('keeps what is written while a save is on its way', () => {
    const saved = confirmed(write(begun(write(start, 'done', 'Kursen')), 'done', 'Kursen har hållits.'), 4);
    expect(shown(saved, 'done')).toBe('Kursen har hållits.');
    expect(toSend(saved)).toEqual({ done: 'Kursen har hållits.' });
    expect(saved.version).toBe(4);
  });

  it('sends a text that was taken back while a save was on its way', () => {
    const saved = confirmed(write(begun(write(start, 'done', 'fel')), 'done', ''), 4);
    expect(toSend(saved)).toEqual({ done: '' });
  });

  it('does not send a refused text again before it has been changed, and sends the rest', () => {
    const refused = declined(begun(write(write(start, 'done', 'för lång'), 'next', 'Kurs två')), ['done']);
    expect(toSend(refused)).toEqual({ next: 'Kurs två' });
    expect(toSend(write(refused, 'done', 'kortare'))).toEqual({ next: 'Kurs två', done: 'kortare' });
  });
});

describe('when somebody else has saved', () => {
  it('takes over what only the other changed, and says so', () => {
    const { state, taken } = overtaken(write(start, 'done', 'min'), { version: 5, stored: { ...empty, next: 'deras' } });
    expect(taken).toEqual(['next']);
    expect(shown(state, 'next')).toBe('deras');
    expect(toSend(state)).toEqual({ done: 'min' });
  });

  it('holds both texts, and sends nothing for the field, where both have written', () => {
    const { state, taken } = overtaken(write(start, 'done', 'min'), { version: 5, stored: { ...empty, done: 'deras' } });
    expect(taken).toEqual([]);
    expect([shown(state, 'done'), state.theirs.done]).toEqual(['min', 'deras']);
    expect(toSend(state)).toBeNull();
  });

  it('sends mine when mine is kept, and drops it when the other is taken', () => {
    const { state } = overtaken(write(start, 'done', 'min'), { version: 5, stored: { ...empty, done: 'deras' } });
    expect(toSend(chosen(state, 'done', 'mine'))).toEqual({ done: 'min' });
    expect(shown(chosen(state, 'done', 'theirs'), 'done')).toBe('deras');
    expect(toSend(chosen(state, 'done', 'theirs'))).toBeNull();
  });

  it('goes on asking when the other saves something else', () => {
    const { state } = overtaken(write(start, 'done', 'min'), { version: 5, stored: { ...empty, done: 'deras' } });
    const later = overtaken(state, { version: 6, stored: { ...empty, done: 'deras', next: 'mer' } });
    expect([later.state.theirs, later.taken]).toEqual([{ done: 'deras' }, ['next']]);
  });

  it('asks nothing when both wrote the same', () => {
    const { state } = overtaken(write(start, 'done', 'samma'), { version: 5, stored: { ...empty, done: 'samma' } });
    expect([toSend(state), state.theirs]).toEqual([null, {}]);
  });

  it('knows a save of its own whose answer got lost', () => {
    const lost = write(unanswered(begun(write(start, 'done', 'Kursen'))), 'done', 'Kursen har hållits.');
    const { state } = overtaken(lost, { version: 4, stored: { ...empty, done: 'Kursen' } });
    expect(state.theirs).toEqual({});
    expect(toSend(state)).toEqual({ done: 'Kursen har hållits.' });
  });
});

describe('what the browser kept', () => {
  const kept = unsaved(write(start, 'done', 'kvar'));

  it('comes back as it was', () => {
    expect(toSend(putBack(opened(9, empty), 'done', kept.done!))).toEqual({ done: 'kvar' });
  });

  it('stands against what another has written since', () => {
    const state = putBack(opened(9, { ...empty, done: 'deras' }), 'done', kept.done!);
    expect([shown(state, 'done'), state.theirs.done]).toEqual(['kvar', 'deras']);
  });

  it('is put after what has been written here since', () => {
    expect(shown(putBack(write(start, 'done', 'nytt'), 'done', kept.done!), 'done')).toBe('nytt\n\nkvar');
  });

  it('does not change a choice that has been made since', () => {
    expect(shown(putBack(write(start, 'rating', 'at-risk'), 'rating', { value: 'on-track', known: [null] }), 'rating')).toBe('at-risk');
  });

  it('still asks about a conflict that was open when the page closed', () => {
    const { state } = overtaken(write(start, 'done', 'min'), { version: 5, stored: { ...empty, done: 'deras' } });
    const again = putBack(opened(5, { ...empty, done: 'deras' }), 'done', unsaved(state).done!);
    expect(again.theirs).toEqual({ done: 'deras' });
  });
});

/** A server with one draft, one writer here and one elsewhere. */
interface World {
  version: number;
  stored: Answers;
  state: DraftState;
  written: Set<string>;
  /** Texts that their writers have given up: replaced by the same writer, or chosen away. */
  given: Set<string>;
}

type Step =
  | { do: 'write'; field: Field; text: string }
  | { do: 'other'; field: Field; text: string }
  | { do: 'save'; stored: boolean; answered: boolean; then: { field: Field; text: string } | null }
  | { do: 'choose'; whose: 'mine' | 'theirs' }
  | { do: 'close' };

const fields: Field[] = ['done', 'next', 'perspectives/hbtqi'];
const aField = fc.constantFrom(...fields);
let nr = 0;
// Every text is its own, so that one that has gone missing cannot hide behind another.
const aText = fc.constantFrom('a', 'b', 'c').map((letter) => `${letter}${(nr += 1)}`);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), field: aField, text: aText }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('other' as const), field: aField, text: aText }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      stored: fc.boolean(),
      answered: fc.boolean(),
      then: fc.option(fc.record({ field: aField, text: aText })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('choose' as const), whose: fc.constantFrom('mine' as const, 'theirs' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const) }) },
);

const read = (world: World): void => {
  world.state = overtaken(world.state, { version: world.version, stored: { ...world.stored } }).state;
};

function writeMine(world: World, field: Field, text: string): void {
  world.written.add(text);
  world.given.add(String(shown(world.state, field)));
  world.state = write(world.state, field, text);
}

function save(world: World, step: Extract<Step, { do: 'save' }>): void {
  const from = world.state.version;
  world.state = begun(world.state);
  const { sending } = world.state;
  if (sending === null) return;
  if (step.then) writeMine(world, step.then.field, step.then.text);
  if (from !== world.version) return read(world);
  if (step.stored) {
    world.stored = { ...world.stored, ...sending };
    world.version += 1;
  }
  world.state = step.stored && step.answered ? confirmed(world.state, world.version) : unanswered(world.state);
}

function choose(world: World, whose: 'mine' | 'theirs'): void {
  const [field] = Object.keys(world.state.theirs) as Field[];
  if (!field) return;
  world.given.add(String(whose === 'mine' ? world.state.theirs[field] : world.state.mine[field]));
  world.state = chosen(world.state, field, whose);
}

function close(world: World): void {
  const kept = unsaved(world.state);
  world.state = (Object.keys(kept) as Field[]).reduce(
    (state, field) => putBack(state, field, kept[field]!),
    opened(world.version, { ...world.stored }),
  );
}

function take(world: World, step: Step): void {
  if (step.do === 'write') return writeMine(world, step.field, step.text);
  if (step.do === 'save') return save(world, step);
  if (step.do === 'choose') return choose(world, step.whose);
  if (step.do === 'close') return close(world);
  // The other sees what is stored, and replaces it knowingly.
  world.written.add(step.text);
  world.given.add(String(world.stored[step.field]));
  world.stored = { ...world.stored, [step.field]: step.text };
  world.version += 1;
}

const newWorld = (): World => ({ version: 3, stored: { ...empty }, state: start, written: new Set(), given: new Set() });

describe('no text is ever lost', () => {
  const story = fc.array(aStep, { maxLength: 60, size: 'max' });

  it('stands in a field, beside it or on the server until its writer gave it up', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const world = newWorld();
        for (const step of steps) {
          take(world, step);
          const there = new Set(
            [...Object.values(world.state.mine), ...Object.values(world.state.theirs), ...Object.values(world.stored)].map(String),
          );
          expect([...world.written].filter((text) => !there.has(text) && !world.given.has(text))).toEqual([]);
        }
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });

  it('ends with the server holding what the fields show', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const world = newWorld();
        steps.forEach((step) => take(world, step));
        for (let round = 0; round < 10; round += 1) {
          read(world);
          choose(world, 'mine');
          save(world, { do: 'save', stored: true, answered: true, then: null });
        }
        fields.forEach((field) => expect(shown(world.state, field)).toBe(world.stored[field] ?? null));
        expect(toSend(world.state)).toBeNull();
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });
});
