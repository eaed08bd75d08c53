import type { NewAssignmentIndicator } from '@lagesbild/contract';
import { assignmentToKeep } from '../assignments';
import { swedishKey } from './indicator-key';
import type { Writing } from '../platform/access/context';
import { found } from '../platform/access/ledger';
import { isDuplicate } from '../platform/database/errors';
import { whole } from '../platform/database/values';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { AssignmentIndicatorEntity } from './indicator.entity';

/**
 * Adds a series that the assignment's reports give figures for. What it counts can never be changed: another way of counting is
 * another series.
 * @throws Problem `not-found`, `not-allowed`, `invalid-input` for an unknown indicator or a series that is there already
 */
export async function addAssignmentIndicator(ctx: Writing, assignmentKey: string, given: NewAssignmentIndicator): Promise<void> {
  const assignment = await assignmentToKeep(ctx, assignmentKey);
  const indicatorId = given.indicatorKey === undefined ? null : await indicatorIdOf(ctx, given.indicatorKey);
  const dimension = given.dimension?.trim() ?? null;
  const key = swedishKey([given.nameSv, dimension ?? ''].join(' '));
  if (key === '') throw new Problem('invalid-input', undefined, [fault('#/nameSv', 'wrong-form', 'sv')]);
  const there = await ctx.db.rows<{ key: string; position: unknown }>(
    'SELECT `key`, position FROM assignment_indicator WHERE assignment_id = ?',
    [assignment.id],
  );
  if (there.some((row) => row.key === key)) throw alreadyThere();
  const id = ctx.newId();
  await insertOnce(ctx, {
    id,
    assignmentId: assignment.id,
    indicatorId,
    key,
    nameSv: given.nameSv.trim(),
    nameEn: given.nameEn.trim(),
    unit: given.unit,
    dimension,
    cumulative: given.cumulative,
    active: true,
    position: Math.max(-1, ...there.map((row) => whole(row.position))) + 1,
  });
  ctx.audit({ action: 'indicator-added', object: { kind: 'assignment-indicator', id }, planId: assignment.planId });
}

/**
 * Stops asking for a figure, or asks for it again. What has been reported stays.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function setAssignmentIndicatorActive(
  ctx: Writing,
  { assignmentKey, indicatorKey }: { assignmentKey: string; indicatorKey: string },
  active: boolean,
): Promise<void> {
  const assignment = await assignmentToKeep(ctx, assignmentKey);
  const { id } = found(
    await ctx.db.first<{ id: string }>('SELECT id FROM assignment_indicator WHERE assignment_id = ? AND `key` = ?', [
      assignment.id,
      indicatorKey,
    ]),
  );
  await ctx.db.change(AssignmentIndicatorEntity, { id }, { active });
  ctx.audit({
    action: active ? 'indicator-asked-for' : 'indicator-ended',
    object: { kind: 'assignment-indicator', id },
    planId: assignment.planId,
  });
}

const alreadyThere = (): Problem => new Problem('invalid-input', undefined, [fault('#/nameSv', 'repeated', 'sv')]);

/** Somebody else may add the same series at the same moment. @throws Problem `invalid-input` */
async function insertOnce({ db }: Writing, row: AssignmentIndicatorEntity): Promise<void> {
  try {
    await db.insert(AssignmentIndicatorEntity, row);
  } catch (error) {
    throw isDuplicate(error) ? alreadyThere() : error;
  }
}

async function indicatorIdOf({ db }: Writing, key: string): Promise<string> {
  const row = await db.first<{ id: string }>('SELECT id FROM indicator WHERE `key` = ?', [key]);
  if (row === null) throw new Problem('invalid-input', undefined, [fault('#/indicatorKey', 'not-one-of', 'sv')]);
  return row.id;
}
