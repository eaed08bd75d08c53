import { fieldsOf, isBlank, isText, type Answer, type Answers, type Field } from './draft-fields';

/**
 * What one writer has in the fields, against what the server has. All here is pure: a state goes in, the next one comes
 * out. The promise: nothing that somebody wrote disappears without that somebody having chosen it.
 */
export interface DraftState {
  /** The version of the draft that `stored` is. */
  version: number;
  stored: Answers;
  /** Written here and not yet confirmed by the server. */
  mine: Answers;
  /** Sent from here without an answer coming back: when the server has one of them, nobody else has been there. */
  sent: Readonly<Partial<Record<Field, readonly Answer[]>>>;
  /** On its way now. */
  sending: Answers | null;
  /** What another wrote in a field that is written here too. Nothing is sent for the field until a choice has been made. */
  theirs: Answers;
  /** Answers that the server would not take, in the wording that it refused. */
  refused: Answers;
}

/** An answer that is kept in the browser, with what the server may hold without anybody else having written. */
export interface KeptAnswer {
  value: Answer;
  known: readonly Answer[];
}
export type KeptAnswers = Readonly<Partial<Record<Field, KeptAnswer>>>;

type Kind = 'mine' | 'theirs';

export const opened = (version: number, stored: Answers): DraftState => ({
  version,
  stored,
  mine: {},
  sent: {},
  sending: null,
  theirs: {},
  refused: {},
});

const without = <Values extends object>(values: Values, fields: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !fields.includes(field))) as Values;

export const shown = (state: DraftState, field: Field): Answer => (field in state.mine ? state.mine[field] : state.stored[field]) ?? null;

/** The answers as they stand in the fields. */
export const allShown = (state: DraftState): Answers => ({ ...state.stored, ...state.mine });

export function write(state: DraftState, field: Field, value: Answer): DraftState {
  const settled = value === state.stored[field] && !(field in state.theirs) && !state.sent[field];
  return { ...state, mine: settled ? without(state.mine, [field]) : { ...state.mine, [field]: value } };
}

/** What can be saved now; null when there is nothing. */
export function toSend(state: DraftState): Answers | null {
  const fields = fieldsOf(state.mine).filter((field) => !(field in state.theirs) && state.refused[field] !== state.mine[field]);
  return fields.length > 0 ? Object.fromEntries(fields.map((field) => [field, state.mine[field]])) : null;
}

export function begun(state: DraftState): DraftState {
  const sending = toSend(state);
  if (sending === null) return state;
  const sent = Object.fromEntries(
    fieldsOf(sending).map((field) => [field, [...new Set([...(state.sent[field] ?? []), sending[field] ?? null])]]),
  );
  return { ...state, sending, sent: { ...state.sent, ...sent } };
}

/** The server has stored what was on its way. What has been written since stays here. */
export function confirmed(state: DraftState, version: number): DraftState {
  const sending = state.sending ?? {};
  const done = fieldsOf(sending).filter((field) => state.mine[field] === sending[field]);
  return {
    ...state,
    version,
    sending: null,
    stored: { ...state.stored, ...sending },
    mine: without(state.mine, done),
    sent: without(state.sent, fieldsOf(sending)),
    refused: without(state.refused, fieldsOf(sending)),
  };
}

/** It is not known whether the server stored what was on its way. */
export const unanswered = (state: DraftState): DraftState => ({ ...state, sending: null });

/** The server stored nothing, because of these fields. */
export function declined(state: DraftState, fields: readonly Field[]): DraftState {
  const refused = Object.fromEntries(fields.map((field) => [field, state.sending?.[field] ?? null]));
  return { ...state, sending: null, refused: { ...state.refused, ...refused } };
}

/**
 * Another version is stored than the one started from. Fields that only the other changed follow (they are in `taken`);
 * fields that both changed hold both texts until a choice has been made.
 */
export function overtaken(state: DraftState, now: { version: number; stored: Answers }): { state: DraftState; taken: Field[] } {
  const changed = (field: Field): boolean => now.stored[field] !== state.stored[field];
  const own = fieldsOf(state.mine).filter((field) => now.stored[field] !== state.mine[field]);
  const foreign = own.filter(
    (field) => field in state.theirs || (changed(field) && !state.sent[field]?.includes(now.stored[field] ?? null)),
  );
  const agreed = fieldsOf(state.mine).filter((field) => !own.includes(field));
  return {
    state: {
      ...state,
      ...now,
      sending: null,
      mine: without(state.mine, agreed),
      sent: without(state.sent, agreed),
      refused: without(state.refused, agreed),
      theirs: Object.fromEntries(foreign.map((field) => [field, now.stored[field] ?? null])),
    },
    taken: fieldsOf(now.stored).filter((field) => !(field in state.mine) && changed(field)),
  };
}

export function chosen(state: DraftState, field: Field, whose: Kind): DraftState {
  const settled = { ...state, theirs: without(state.theirs, [field]), sent: without(state.sent, [field]) };
  if (whose === 'mine') return settled;
  return { ...settled, mine: without(state.mine, [field]), refused: without(state.refused, [field]) };
}

/** What the browser keeps until the server has confirmed it. */
export function unsaved(state: DraftState): KeptAnswers {
  // Where another has written, what the server holds is not known ground: it must be asked about again.
  const ground = (field: Field): readonly Answer[] => (field in state.theirs ? [] : [state.stored[field] ?? null]);
  return Object.fromEntries(
    fieldsOf(state.mine).map((field) => [
      field,
      { value: state.mine[field] ?? null, known: [...ground(field), ...(state.sent[field] ?? [])] },
    ]),
  );
}

/** Puts a kept answer back. What has been written since is not replaced: texts are joined, other answers stay as they are. */
export function putBack(state: DraftState, field: Field, { value, known }: KeptAnswer): DraftState {
  const now = shown(state, field);
  if (now === value) return state;
  if (field in state.mine && !isBlank(now)) return isText(field) ? write(state, field, joined(String(now), String(value ?? ''))) : state;
  const stored = state.stored[field] ?? null;
  const foreign = !isBlank(stored) && !known.includes(stored);
  return { ...state, mine: { ...state.mine, [field]: value }, theirs: foreign ? { ...state.theirs, [field]: stored } : state.theirs };
}

function joined(now: string, kept: string): string {
  if (now.includes(kept)) return now;
  return kept.includes(now) ? kept : `${now}\n\n${kept}`;
}
