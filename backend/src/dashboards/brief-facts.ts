import type {
  AssignmentName,
  CountedRating,
  CountedStatus,
  OrganisationName,
  Text,
  Word,
  ObstacleState,
  Severity,
} from '@lagesbild/contract';
import { openObstacleStates } from '@lagesbild/contract';
import { organisationColumns, organisationName } from '../organisations';
import type { Reader, Row } from '../platform/database/reader';
import { flag, placeholders, sqlInstant, whole, wholeOrNull } from '../platform/database/values';
import { notTakenBack, perspectivesOf } from '../reporting';
import { completenessOf, type RoundRecord } from '../rounds';

/** What the picture of a round is computed from: read once, in a fixed number of queries. */
export interface BriefFacts {
  areas: { id: string; key: string; nr: number; name: Text }[];
  assignments: AssignmentFacts[];
  carried: Map<string, { usedOre: number | null; forecastOre: number | null }>;
  years: { year: number | null; degree: string; ore: number }[];
  plan: { declaredOre: number | null; undividedOre: number | null; assignmentsDeclared: number | null };
  obstacles: ObstacleFacts[];
  perspectives: { key: string; name: Text }[];
  completeness: Awaited<ReturnType<typeof completenessOf>> extends Map<string, infer C> ? C : never;
}

export interface AssignmentFacts {
  id: string;
  areaId: string | null;
  assignment: AssignmentName;
  organisation: OrganisationName;
  /** True when the report counts in this picture: approved, or submitted in a preliminary one. */
  counted: boolean;
  received: boolean;
  approved: boolean;
  status: CountedStatus;
  rating: CountedRating;
  assessed: CountedRating;
  assessmentReason: string | null;
  onTime: boolean | null;
  allocatedOre: number | null;
  usedOre: number | null;
  forecastOre: number | null;
  expectedDoneOn: string | null;
  answeredPerspectives: string[];
}

export interface ObstacleFacts {
  id: string;
  title: Text;
  kind: Word;
  severity: Severity;
  state: ObstacleState;
  governmentMustAct: boolean;
  actors: number;
  organisations: number;
  rounds: number;
}

const assignmentSql = `
  SELECT a.id, a.area_id, a.\`key\` AS a_key, a.label, a.title_sv, a.title_en, ${organisationColumns('o')}, r.status, r.latest_version_nr, r.on_time,
    v.id AS version_id, v.work_status, v.rating, v.expected_done_on, v.used_ore, v.forecast_ore, s.rating AS assessed, s.reason,
    (SELECT SUM(b.ore) FROM budget_line b WHERE b.assignment_id = a.id AND b.kind = 'allocated') AS allocated_ore
  FROM report r JOIN assignment a ON a.id = r.assignment_id JOIN organisation o ON o.id = r.organisation_id
  LEFT JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr LEFT JOIN assessment s ON s.report_id = r.id
  WHERE r.round_id = ? AND r.part = 0 ORDER BY a.position`;

const countedStatuses = { published: ['approved'], preliminary: ['submitted', 'in-review', 'approved'] };

export async function readBriefFacts(
  db: Reader,
  round: RoundRecord,
  { basis, now }: { basis: 'published' | 'preliminary'; now: Date },
): Promise<BriefFacts> {
  const rows = await db.rows(assignmentSql, [round.id]);
  const answered = await answeredPerspectives(
    db,
    rows.flatMap((row) => (row['version_id'] === null ? [] : [row['version_id'] as string])),
  );
  const plan = await db.first('SELECT declared_ore, undivided_ore, assignments_declared FROM plan WHERE id = ?', [round.planId]);
  const areas = await db.rows('SELECT id, `key`, nr, name_sv, name_en FROM area WHERE plan_id = ? ORDER BY nr', [round.planId]);
  return {
    areas: areas.map((row) => ({
      id: row['id'] as string,
      key: row['key'] as string,
      nr: whole(row['nr']),
      name: { sv: row['name_sv'] as string, en: row['name_en'] as string },
    })),
    assignments: rows.map((row) => assignmentFacts(row, countedStatuses[basis], answered)),
    carried: await carriedMoney(db, round),
    years: await moneyByYear(db, round.planId),
    plan: {
      declaredOre: wholeOrNull(plan?.['declared_ore']),
      undividedOre: wholeOrNull(plan?.['undivided_ore']),
      assignmentsDeclared: wholeOrNull(plan?.['assignments_declared']),
    },
    obstacles: await openObstacles(db, round.planId, now),
    perspectives: await perspectivesOf(db, round.planId),
    completeness: found(await completenessOf(db, [round.id]), round.id),
  };
}

function found<T>(map: Map<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`There is nothing for ${key}`);
  return value;
}

function assignmentFacts(row: Row, counted: string[], answered: Map<string, string[]>): AssignmentFacts {
  const counts = counted.includes(row['status'] as string);
  const known = <T>(value: unknown, missing: T): T => (counts ? ((value ?? missing) as T) : missing);
  return {
    id: row['id'] as string,
    areaId: row['area_id'] as string | null,
    assignment: {
      key: row['a_key'] as string,
      label: row['label'] as string | null,
      title: { sv: row['title_sv'] as string, en: row['title_en'] as string },
    },
    organisation: organisationName(row),
    counted: counts,
    received: whole(row['latest_version_nr']) > 0,
    approved: row['status'] === 'approved',
    status: counts ? known<CountedStatus>(row['work_status'], 'no-information') : 'not-reported',
    rating: counts ? known<CountedRating>(row['rating'], 'no-information') : 'not-reported',
    assessed: counts ? known<CountedRating>(row['assessed'], 'no-information') : 'not-reported',
    assessmentReason: known<string | null>(row['reason'], null) || null,
    onTime: row['on_time'] === null ? null : flag(row['on_time']),
    allocatedOre: wholeOrNull(row['allocated_ore']),
    usedOre: counts ? wholeOrNull(row['used_ore']) : null,
    forecastOre: counts ? wholeOrNull(row['forecast_ore']) : null,
    expectedDoneOn: known<string | null>(row['expected_done_on'], null),
    answeredPerspectives: answered.get((row['version_id'] as string | null) ?? '') ?? [],
  };
}

const perspectivePrefix = 'perspective:';

async function answeredPerspectives(db: Reader, versionIds: string[]): Promise<Map<string, string[]>> {
  const rows = await db.rows<{ version_id: string; question: string }>(
    `SELECT version_id, question FROM report_version_answer WHERE version_id IN (${placeholders(versionIds)}) AND question LIKE 'perspective:%'`,
    versionIds,
  );
  const byVersion = new Map<string, string[]>();
  for (const { version_id: id, question } of rows)
    byVersion.set(id, [...(byVersion.get(id) ?? []), question.slice(perspectivePrefix.length)]);
  return byVersion;
}

/** The latest approved figures before this round, by assignment: what a missing report is counted with. */
async function carriedMoney(db: Reader, round: RoundRecord): Promise<BriefFacts['carried']> {
  const rows = await db.rows(
    `SELECT r.assignment_id, v.used_ore, v.forecast_ore FROM report r JOIN round n ON n.id = r.round_id
     JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr
     WHERE n.plan_id = ? AND n.nr < ? AND r.part = 0 AND r.status = 'approved' ORDER BY n.nr`,
    [round.planId, round.nr],
  );
  return new Map(
    rows.map((row) => [
      row['assignment_id'] as string,
      { usedOre: wholeOrNull(row['used_ore']), forecastOre: wholeOrNull(row['forecast_ore']) },
    ]),
  );
}

async function moneyByYear(db: Reader, planId: string): Promise<BriefFacts['years']> {
  const rows = await db.rows(
    `SELECT b.year, b.degree, SUM(b.ore) AS ore FROM budget_line b JOIN assignment a ON a.id = b.assignment_id
     WHERE a.plan_id = ? AND a.follow_on = 0 AND b.kind = 'allocated' GROUP BY b.year, b.degree ORDER BY b.year, b.degree`,
    [planId],
  );
  return rows.map((row) => ({ year: wholeOrNull(row['year']), degree: row['degree'] as string, ore: whole(row['ore']) }));
}

/** The state that an obstacle had at a moment: its latest event with a state until then. */
const stateThen = `COALESCE((SELECT e.state FROM obstacle_event e WHERE e.obstacle_id = b.id AND e.state IS NOT NULL AND e.at <= ? ORDER BY e.at DESC, e.id DESC LIMIT 1), b.state)`;

/** Passages that were tied to an obstacle by a moment, in versions that have not been taken back. */
const standingLinks = `FROM obstacle_link l JOIN report r ON r.id = l.report_id JOIN report_version v ON v.report_id = l.report_id AND v.nr = l.version_nr
  WHERE l.obstacle_id = b.id AND l.at <= ? AND ${notTakenBack}`;

/** Obstacles that stood in the way at the moment of the picture. */
async function openObstacles(db: Reader, planId: string, now: Date): Promise<ObstacleFacts[]> {
  const then = sqlInstant(now);
  const rows = await db.rows(
    `SELECT q.* FROM (
       SELECT b.id, b.title_sv, b.title_en, b.kind, COALESCE(k.name_sv, t.name_sv) AS kind_sv, COALESCE(k.name_en, t.name_en) AS kind_en, b.severity, ${stateThen} AS state, b.government_must_act, b.raised_at,
         (SELECT COUNT(*) FROM obstacle_actor c WHERE c.obstacle_id = b.id) AS actors,
         (SELECT COUNT(DISTINCT r.organisation_id) ${standingLinks}) AS organisations,
         (SELECT COUNT(DISTINCT r.round_id) ${standingLinks}) AS rounds
       FROM obstacle b LEFT JOIN term t ON t.vocabulary = 'obstacle_kinds' AND t.\`key\` = b.kind
       LEFT JOIN obstacle_kind k ON k.plan_id = b.plan_id AND k.\`key\` = b.kind
       WHERE b.plan_id = ? AND b.raised_at <= ?) q
     WHERE q.state IN (${placeholders(openObstacleStates)}) ORDER BY q.raised_at, q.id`,
    [then, then, then, planId, then, ...openObstacleStates],
  );
  return rows.map((row) => ({
    id: row['id'] as string,
    title: { sv: row['title_sv'] as string, en: row['title_en'] as string | null },
    kind: { key: row['kind'] as string, sv: (row['kind_sv'] ?? row['kind']) as string, en: (row['kind_en'] ?? row['kind']) as string },
    severity: row['severity'] as Severity,
    state: row['state'] as ObstacleState,
    governmentMustAct: flag(row['government_must_act']),
    actors: whole(row['actors']),
    organisations: whole(row['organisations']),
    rounds: whole(row['rounds']),
  }));
}
