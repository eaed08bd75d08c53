import type { ExtensionRow, NewExtension, Page, PageQuery } from '@lagesbild/contract';
import { assignmentColumns, assignmentName } from '../assignments';
import { organisationColumns, organisationName } from '../organisations';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { all, condition } from '../platform/database/condition';
import type { Reader } from '../platform/database/reader';
import { flag } from '../platform/database/values';
import { pageOf, sliceOf } from '../platform/http/page';
import { Problem } from '../platform/http/problem';
import { fault } from '../platform/http/validate';
import { canExtendDays, loadRound, type RoundRecord } from '../rounds';
import { extensionColumns, extensionOf } from './report-extension';
import { ReportExtensionEntity } from './report.entity';

/**
 * Gives an organisation later days than the round's, for one report or for all that it can still hand in. A new extension takes the
 * place of an earlier one; the log keeps both. The report can then be written until its own day, also when the round has been closed.
 * @returns how many reports were extended
 * @throws Problem `round-not-open`, `nothing-to-extend`, `invalid-input` for days that come too early
 */
export async function extendDays(ctx: Writing, roundId: string, given: NewExtension): Promise<number> {
  const round = found(await loadRound(ctx.db, roundId));
  authorize(ctx, canExtendDays(ctx.actor));
  requireLater(round, given);
  if (round.state !== 'open' && round.state !== 'closed') throw new Problem('round-not-open');
  const reports = await reportsToExtend(ctx, round, given);
  if (reports.length === 0) throw new Problem('nothing-to-extend');
  const { dueOn, closesOn } = given;
  const reason = given.reason.trim();
  for (const { id, organisation_id: organisationId } of reports) {
    await ctx.db.remove(ReportExtensionEntity, { reportId: id });
    await ctx.db.insert(ReportExtensionEntity, { reportId: id, dueOn, closesOn, reason, byId: ctx.actor.personId, at: ctx.now });
    ctx.audit({
      action: 'report-extended',
      object: { kind: 'report', id },
      organisationId,
      planId: round.planId,
      reason: `${dueOn}, ${closesOn}: ${reason}`,
    });
    ctx.notify({ cause: 'extension-given', object: { kind: 'report', id }, organisationIds: [organisationId], occasion: dueOn });
  }
  return reports.length;
}

/** An extension gives more time than the round: its last day comes later, and it closes no earlier than the round. */
function requireLater(round: RoundRecord, { dueOn, closesOn }: NewExtension): void {
  const faults = [
    ...(dueOn <= round.dueOn ? [fault('#/dueOn', 'wrong-order', 'sv')] : []),
    ...(closesOn < dueOn || closesOn < round.closesOn ? [fault('#/closesOn', 'wrong-order', 'sv')] : []),
  ];
  if (faults.length > 0) throw new Problem('invalid-input', undefined, faults);
}

function reportsToExtend(
  ctx: Writing,
  round: RoundRecord,
  { organisationKey, assignmentKey }: NewExtension,
): Promise<{ id: string; organisation_id: string }[]> {
  const where = all(
    condition("r.round_id = ? AND o.`key` = ? AND r.status IN ('draft', 'returned')", round.id, organisationKey),
    assignmentKey !== undefined && condition('a.`key` = ?', assignmentKey),
  );
  return ctx.db.rows(
    `SELECT r.id, r.organisation_id FROM report r JOIN organisation o ON o.id = r.organisation_id JOIN assignment a ON a.id = r.assignment_id
     WHERE ${where.sql} ORDER BY a.position, r.id`,
    where.parameters,
  );
}

/** Everybody who has been given later days in the round, the latest decision first. */
export async function findExtensions(db: Reader, roundId: string, query: PageQuery): Promise<Page<ExtensionRow>> {
  const slice = sliceOf(query);
  const from = 'FROM report_extension x JOIN report r ON r.id = x.report_id';
  const counted = await db.first<{ total: unknown }>(`SELECT COUNT(*) AS total ${from} WHERE r.round_id = ?`, [roundId]);
  const rows = await db.rows(
    `SELECT r.id AS report_id, r.part, ${extensionColumns}, ${assignmentColumns('a')}, ${organisationColumns('o')} ${from}
     JOIN assignment a ON a.id = r.assignment_id JOIN organisation o ON o.id = r.organisation_id
     WHERE r.round_id = ? ORDER BY x.at DESC, o.sort_key, a.position, r.id LIMIT ? OFFSET ?`,
    [roundId, slice.limit, slice.offset],
  );
  const items = rows.flatMap((row) => {
    const extension = extensionOf(row);
    const about = { reportId: row['report_id'] as string, assignment: assignmentName(row), organisation: organisationName(row) };
    return extension === null ? [] : [{ ...about, part: flag(row['part']), ...extension }];
  });
  return pageOf(items, slice, counted?.total);
}
