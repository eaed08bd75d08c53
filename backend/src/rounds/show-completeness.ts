import type { CompletenessBoard, Day, Grouping } from '@lagesbild/contract';
import type { Reader, Row } from '../platform/database/reader';
import { flag, instantOrNull } from '../platform/database/values';
import { asOf } from './as-of';
import { boardOf, type PossibleGroup, type StandingReport } from './completeness-board';
import type { RoundRecord } from './round.repository';
import { standing, standingStatus } from './standing';

const groupColumn: Record<Grouping, string> = { area: 'area_nr', organisation: 'o_key', county: 'county_code' };

/** How complete the round was when a day ended; as it stands now when no day is given. */
export async function completenessBoard(
  db: Reader,
  round: RoundRecord,
  { day, by, now }: { day: Day | undefined; by: Grouping; now: Date },
): Promise<CompletenessBoard> {
  const moment = asOf(day, now);
  const stood = standing(round.id, moment);
  const rows = await db.rows(stood.sql, stood.parameters);
  const reports = rows.map((row): StandingReport => {
    const group = row[groupColumn[by]];
    return {
      status: standingStatus(row['step'] as string | null, row['due_on'] as string, moment.day),
      since: row['step'] === null ? null : instantOrNull(row['since']),
      received: row['step'] !== null,
      onTime: flag(row['on_time']),
      group: typeof group === 'number' ? String(group) : (group as string | null),
    };
  });
  return boardOf(reports, { asOf: moment.day, by, possible: await possibleGroups(db, round, by) });
}

const groupSql: Record<Grouping, string> = {
  area: 'SELECT ar.nr AS `key`, ar.name_sv, ar.name_en FROM area ar WHERE ar.plan_id = ? ORDER BY ar.nr',
  organisation: `SELECT o.\`key\`, o.name_sv, o.name_en FROM organisation o WHERE EXISTS (
      SELECT 1 FROM assignment_organisation ao JOIN assignment a ON a.id = ao.assignment_id WHERE ao.organisation_id = o.id AND a.plan_id = ?)
    ORDER BY o.sort_key, o.id`,
  county: 'SELECT c.code AS `key`, c.name_sv, c.name_en FROM county c WHERE ? IS NOT NULL ORDER BY c.code',
};

/** The areas of the plan, the organisations that have a part in it, or all counties. */
async function possibleGroups(db: Reader, { planId }: RoundRecord, by: Grouping): Promise<PossibleGroup[]> {
  const rows = await db.rows<Row & { key: string | number }>(groupSql[by], [planId]);
  return rows.map((row) => ({ key: String(row.key), name: { sv: row['name_sv'] as string, en: row['name_en'] as string | null } }));
}
