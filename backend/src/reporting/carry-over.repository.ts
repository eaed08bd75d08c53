import type { CarriedOver } from '@lagesbild/contract';
import type { Reader } from '../platform/database/reader';
import type { ReportPlace } from './assignment-indicators';
import { carriedOver, type EarlierRound } from './carry-over';

/** What the organisation has carried over on the assignment, from the approved reports of the rounds before. */
export async function carriedOverBefore(db: Reader, place: ReportPlace): Promise<CarriedOver[]> {
  const rows = await db.rows<{ id: string; title_sv: string; title_en: string; question: string | null }>(
    `SELECT n.id, n.title_sv, n.title_en, t.question FROM report r JOIN round n ON n.id = r.round_id
     JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr
     LEFT JOIN report_version_answer t ON t.version_id = v.id AND t.question LIKE 'unchanged:%'
     WHERE n.plan_id = ? AND n.nr < ? AND r.assignment_id = ? AND r.organisation_id = ? AND r.status = 'approved'
     ORDER BY n.nr DESC, t.question`,
    [place.planId, place.roundNr, place.assignmentId, place.organisationId],
  );
  const rounds = new Map<string, EarlierRound & { unchanged: string[] }>();
  for (const row of rows) {
    const round = rounds.get(row.id) ?? { title: { sv: row.title_sv, en: row.title_en }, unchanged: [] };
    if (row.question !== null) round.unchanged.push(row.question.slice('unchanged:'.length));
    rounds.set(row.id, round);
  }
  return carriedOver([...rounds.values()]);
}
