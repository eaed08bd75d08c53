import { questionLimits, type NewOwnQuestion } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { choicesOf, keyOf, questionFaults } from './question';
import { findOwnQuestions, roundToCopy, storedKey, type StoredQuestion } from './question.repository';
import { QuestionAssignmentEntity, QuestionEntity, RoundEntity } from './round.entity';
import { canAskQuestions } from './round.policy';
import { loadRound, type RoundRecord } from './round.repository';

/** Own questions stand after the core in the form and in the table. */
const firstPosition = 1000;

/**
 * The round whose questions are changed, kept from opening until the change is made.
 * @throws Problem `round-not-planned` when it has been opened: its questions are frozen
 */
async function roundToAsk(ctx: Writing, roundId: string): Promise<RoundRecord> {
  const round = found(await loadRound(ctx.db, roundId));
  authorize(ctx, canAskQuestions(ctx.actor));
  const held = await ctx.db.change(RoundEntity, { id: roundId, state: 'planned' }, { state: 'planned' });
  if (held !== 1) throw new Problem('round-not-planned');
  return round;
}

const record = (ctx: Writing, action: string, { round, key }: { round: RoundRecord; key: string }): void =>
  ctx.audit({ action, object: { kind: 'round', id: round.id }, planId: round.planId, reason: key });

/**
 * Adds a question of the round's own, last in the order.
 * @throws Problem `round-not-planned`, `too-many-questions`, `invalid-input`
 */
export async function addQuestion(ctx: Writing, roundId: string, given: NewOwnQuestion): Promise<void> {
  const round = await roundToAsk(ctx, roundId);
  const own = await findOwnQuestions(ctx.db, roundId);
  requireRoom(own.length + 1);
  const assignmentIds = await checked(ctx, round, given);
  const key = keyOf(
    given.labelSv,
    own.map((each) => each.key),
  );
  const id = ctx.newId();
  const place = { key: storedKey(key), section: 'own', position: firstPosition + own.length };
  await ctx.db.insert(QuestionEntity, { id, roundId, ...place, ...wordsOf(given) });
  await sendTo(ctx, id, assignmentIds);
  record(ctx, 'question-added', { round, key });
}

/**
 * Words a question anew; its key, which the answers stand under, stays.
 * @throws Problem `round-not-planned`, `invalid-input`
 */
export async function changeQuestion(ctx: Writing, at: { roundId: string; key: string }, given: NewOwnQuestion): Promise<void> {
  const round = await roundToAsk(ctx, at.roundId);
  const question = await questionAt(ctx, at);
  const assignmentIds = await checked(ctx, round, given);
  await ctx.db.change(QuestionEntity, { id: question.id }, wordsOf(given));
  await ctx.db.remove(QuestionAssignmentEntity, { questionId: question.id });
  await sendTo(ctx, question.id, assignmentIds);
  record(ctx, 'question-changed', { round, key: at.key });
}

/** @throws Problem `round-not-planned` */
export async function removeQuestion(ctx: Writing, at: { roundId: string; key: string }): Promise<void> {
  const round = await roundToAsk(ctx, at.roundId);
  const question = await questionAt(ctx, at);
  await ctx.db.remove(QuestionAssignmentEntity, { questionId: question.id });
  await ctx.db.remove(QuestionEntity, { id: question.id });
  record(ctx, 'question-removed', { round, key: at.key });
}

/**
 * Puts the questions in a new order; the keys are all of them.
 * @throws Problem `round-not-planned`, `invalid-input` when a question is left out or there is one that the round does not have
 */
export async function orderQuestions(ctx: Writing, roundId: string, keys: readonly string[]): Promise<void> {
  const round = await roundToAsk(ctx, roundId);
  const own = await findOwnQuestions(ctx.db, roundId);
  const byKey = new Map(own.map((each) => [each.key, each.id]));
  const unknown = keys.flatMap((key, index) => (byKey.has(key) ? [] : [fault(`#/keys/${index}`, 'not-one-of', 'sv')]));
  const faults = unknown.length === 0 && keys.length < own.length ? [fault('#/keys', 'too-short', 'sv')] : unknown;
  if (faults.length > 0) throw new Problem('invalid-input', undefined, faults);
  for (const [index, key] of keys.entries())
    await ctx.db.change(QuestionEntity, { id: byKey.get(key) ?? '' }, { position: firstPosition + index });
  record(ctx, 'questions-ordered', { round, key: keys.join(' ') });
}

/**
 * Copies the questions of the latest earlier round that had any and that are missing here, under the same keys.
 * @throws Problem `round-not-planned`, `nothing-to-copy`, `too-many-questions`
 */
export async function copyQuestions(ctx: Writing, roundId: string): Promise<void> {
  const round = await roundToAsk(ctx, roundId);
  const from = await roundToCopy(ctx.db, round);
  const own = await findOwnQuestions(ctx.db, roundId);
  const known = new Set(own.map((each) => each.key));
  const missing = from === null ? [] : (await findOwnQuestions(ctx.db, from.id)).filter((each) => !known.has(each.key));
  if (missing.length === 0) throw new Problem('nothing-to-copy');
  requireRoom(own.length + missing.length);
  for (const [index, question] of missing.entries()) await copy(ctx, { roundId, position: firstPosition + own.length + index }, question);
  record(ctx, 'questions-copied', { round, key: missing.map((each) => each.key).join(' ') });
}

async function copy(ctx: Writing, place: { roundId: string; position: number }, question: StoredQuestion): Promise<void> {
  const { key, kind, required, label, help, unit, choices, assignmentIds } = question;
  const id = ctx.newId();
  await ctx.db.insert(QuestionEntity, {
    id,
    ...place,
    key: storedKey(key),
    section: 'own',
    kind,
    required,
    labelSv: label.sv,
    labelEn: label.en,
    helpSv: help?.sv ?? null,
    helpEn: help?.en ?? null,
    unitSv: unit?.sv ?? null,
    unitEn: unit?.en ?? null,
    choices: choices.length === 0 ? null : JSON.stringify(choices),
  });
  await sendTo(ctx, id, assignmentIds);
}

async function questionAt(ctx: Writing, { roundId, key }: { roundId: string; key: string }): Promise<{ id: string }> {
  return found(
    await ctx.db.first<{ id: string }>("SELECT id FROM question WHERE round_id = ? AND `key` = ? AND section = 'own'", [
      roundId,
      storedKey(key),
    ]),
  );
}

function requireRoom(questions: number): void {
  if (questions > questionLimits.questions) throw new Problem('too-many-questions');
}

/** The ids of the assignments that are named, once everything in the question has been found right. */
async function checked(ctx: Writing, round: RoundRecord, given: NewOwnQuestion): Promise<string[]> {
  const rows = await ctx.db.rows<{ id: string; key: string }>('SELECT id, `key` FROM assignment WHERE plan_id = ? AND follow_on = 0', [
    round.planId,
  ]);
  const ids = new Map(rows.map((row) => [row.key, row.id]));
  const unknown = given.assignmentKeys.flatMap((key, index) =>
    ids.has(key) ? [] : [fault(`#/assignmentKeys/${index}`, 'not-one-of', 'sv')],
  );
  const faults = [...questionFaults(given), ...unknown];
  if (faults.length > 0) throw new Problem('invalid-input', undefined, faults);
  return [...new Set(given.assignmentKeys)].map((key) => ids.get(key) ?? '');
}

const trimmed = (text: string | null | undefined): string | null => {
  const given = (text ?? '').trim();
  return given === '' ? null : given;
};

type Words = Omit<QuestionEntity, 'id' | 'roundId' | 'key' | 'section' | 'position'>;

/** What a kind has no use for is left out. */
function wordsOf({ kind, required, labelSv, labelEn, helpSv, helpEn, unitSv, unitEn, choices = [] }: NewOwnQuestion): Words {
  return {
    kind,
    required,
    labelSv: labelSv.trim(),
    labelEn: labelEn.trim(),
    helpSv: trimmed(helpSv),
    helpEn: trimmed(helpEn),
    unitSv: kind === 'number' ? trimmed(unitSv) : null,
    unitEn: kind === 'number' ? trimmed(unitEn) : null,
    choices: kind === 'choice' ? JSON.stringify(choicesOf(choices)) : null,
  };
}

async function sendTo(ctx: Writing, questionId: string, assignmentIds: readonly string[]): Promise<void> {
  if (assignmentIds.length === 0) return;
  await ctx.db.insert(
    QuestionAssignmentEntity,
    assignmentIds.map((assignmentId) => ({ questionId, assignmentId })),
  );
}
