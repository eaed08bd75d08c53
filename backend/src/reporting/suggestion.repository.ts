import type { SuggestionAnswer, SuggestionView, TextSection } from '@lagesbild/contract';
import type { Reading } from '../platform/access/context';
import { instant, instantOrNull, whole } from '../platform/database/values';
import { isCoordination, isInside } from './report.policy';
import type { ReportRecord } from './report.repository';
import { isHandedOver } from './review.repository';

/**
 * The suggested wordings of a report as the actor may read them. Whether the agency has accepted one concerns its draft: others are
 * told when the next version has been submitted.
 */
export async function suggestionsSeen(ctx: Reading, report: ReportRecord): Promise<SuggestionView[]> {
  const inside = isInside(ctx.actor, report);
  const all = await suggestionsOf(ctx, report.id);
  return all
    .filter((each) => isCoordination(ctx.actor) || isHandedOver(each, report))
    .map((each) =>
      inside || each.versionNr < report.latestVersionNr ? each : { ...each, answer: null, answeredBy: null, answeredAt: null },
    );
}

async function suggestionsOf({ db, actor }: Reading, reportId: string): Promise<SuggestionView[]> {
  const rows = await db.rows(
    `SELECT s.*, p.name, q.name AS answered_by FROM review_suggestion s JOIN person p ON p.id = s.by_id LEFT JOIN person q ON q.id = s.answered_by_id
     WHERE s.report_id = ? AND s.removed_at IS NULL ORDER BY s.version_nr DESC, s.section, s.perspective, s.start_at, s.id`,
    [reportId],
  );
  return rows.map((row) => ({
    id: row['id'] as string,
    versionNr: whole(row['version_nr']),
    section: row['section'] as TextSection,
    perspective: row['perspective'] as string | null,
    start: whole(row['start_at']),
    end: whole(row['end_at']),
    quote: row['quote'] as string,
    proposal: row['proposal'] as string,
    by: row['name'] as string,
    at: instant(row['at']),
    mine: row['by_id'] === actor.personId,
    answer: row['answer'] as SuggestionAnswer | null,
    answeredBy: row['answered_by'] as string | null,
    answeredAt: instantOrNull(row['answered_at']),
  }));
}
