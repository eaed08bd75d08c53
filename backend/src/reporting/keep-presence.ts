import type { Colleague, Section } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { isDuplicate } from '../platform/database/errors';
import { instant, sqlInstant } from '../platform/database/values';
import { ReportPresenceEntity } from './attesting.entity';
import { canWriteReport, visibleReports } from './report.policy';
import { loadReport } from './report.repository';

/** How long somebody who says nothing more counts as being there. */
const presentMs = 60_000;
/** A second word within this time is not written down: browsers may hurry, the database need not. */
const freshMs = 10_000;

/** Notes that the actor has the report open, and tells which colleagues have; inside the organisation alone. */
export async function keepPresence(ctx: Writing, reportId: string, section: Section | null): Promise<{ colleagues: Colleague[] }> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  authorize(ctx, canWriteReport(ctx.actor, report));
  await note(ctx, reportId, section);
  const rows = await ctx.db.rows<{ name: string; section: Section | null }>(
    `SELECT p.name, e.section FROM report_presence e JOIN person p ON p.id = e.person_id
     WHERE e.report_id = ? AND e.person_id <> ? AND e.seen_at > ? AND p.active = 1 ORDER BY p.name, p.id`,
    [reportId, ctx.actor.personId, sqlInstant(new Date(ctx.now.getTime() - presentMs))],
  );
  return { colleagues: rows.map((row) => ({ name: row.name, section: row.section })) };
}

async function note(ctx: Writing, reportId: string, section: Section | null): Promise<void> {
  const place = { reportId, personId: ctx.actor.personId };
  const before = await ctx.db.first<{ section: string | null; seen_at: unknown }>(
    'SELECT section, seen_at FROM report_presence WHERE report_id = ? AND person_id = ?',
    [reportId, ctx.actor.personId],
  );
  if (before !== null) {
    const fresh = ctx.now.getTime() - Date.parse(instant(before.seen_at)) < freshMs;
    if (!fresh || before.section !== section) await ctx.db.change(ReportPresenceEntity, place, { section, seenAt: ctx.now });
    return;
  }
  try {
    await ctx.db.insert(ReportPresenceEntity, { ...place, section, seenAt: ctx.now });
  } catch (error) {
    // Two windows of the same person said so at once: the other one has been written down.
    if (!isDuplicate(error)) throw error;
  }
}
