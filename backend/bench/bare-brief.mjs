import { openObstacleStates } from '@lagesbild/contract';
import { createRequire } from 'node:module';

/**
 * The picture of a round. Published: its frozen chunks, put together. Preliminary: hand-written SQL for every fact, then the
 * product's own arithmetic over them, which reads nothing; to write it twice would measure nothing.
 */
const { pictureOf } = createRequire(import.meta.url)('../dist/dashboards/brief-picture.js');

const frozenSql = `
  SELECT c.content FROM snapshot s JOIN snapshot_chunk c ON c.snapshot_id = s.id AND c.document = 'brief'
  WHERE s.round_id = ? AND s.edition = (SELECT MAX(edition) FROM snapshot WHERE round_id = s.round_id) ORDER BY c.seq`;

const roundSql = `
  SELECT n.*, p.\`key\` AS plan_key, p.title_sv AS plan_sv, p.title_en AS plan_en, p.exercise, p.declared_ore, p.undivided_ore, p.assignments_declared,
    (SELECT b.id FROM round b WHERE b.plan_id = n.plan_id AND b.nr < n.nr AND b.state = 'published' ORDER BY b.nr DESC LIMIT 1) AS before_id
  FROM round n JOIN plan p ON p.id = n.plan_id WHERE n.id = ?`;

const rowsSql = `
  SELECT a.id, a.area_id, a.\`key\`, a.label, a.title_sv, a.title_en, o.\`key\` AS o_key, o.name_sv, o.name_en, o.short_name, r.status, r.latest_version_nr,
    r.on_time, v.id AS version_id, v.work_status, v.rating, v.expected_done_on, v.used_ore, v.forecast_ore, s.rating AS assessed, s.reason,
    (SELECT SUM(b.ore) FROM budget_line b WHERE b.assignment_id = a.id AND b.kind = 'allocated') AS allocated_ore
  FROM report r JOIN assignment a ON a.id = r.assignment_id JOIN organisation o ON o.id = r.organisation_id
  LEFT JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr LEFT JOIN assessment s ON s.report_id = r.id
  WHERE r.round_id = ? AND r.part = 0 ORDER BY a.position`;

const answeredSql = (count) =>
  `SELECT version_id, question FROM report_version_answer WHERE version_id IN (${'?, '.repeat(count - 1)}?) AND question LIKE 'perspective:%'`;

const carriedSql = `
  SELECT r.assignment_id, v.used_ore, v.forecast_ore FROM report r JOIN round n ON n.id = r.round_id
  JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr
  WHERE n.plan_id = ? AND n.nr < ? AND r.part = 0 AND r.status = 'approved' ORDER BY n.nr`;

const yearsSql = `
  SELECT b.year, b.degree, SUM(b.ore) AS ore FROM budget_line b JOIN assignment a ON a.id = b.assignment_id
  WHERE a.plan_id = ? AND a.follow_on = 0 AND b.kind = 'allocated' GROUP BY b.year, b.degree ORDER BY b.year, b.degree`;

const obstaclesSql = `
  SELECT q.* FROM (
    SELECT b.id, b.title_sv, b.title_en, b.kind, t.name_sv AS kind_sv, t.name_en AS kind_en, b.severity, b.government_must_act, b.raised_at,
      COALESCE((SELECT e.state FROM obstacle_event e WHERE e.obstacle_id = b.id AND e.state IS NOT NULL AND e.at <= ? ORDER BY e.at DESC, e.id DESC LIMIT 1), b.state) AS state,
      (SELECT COUNT(*) FROM obstacle_actor c WHERE c.obstacle_id = b.id) AS actors,
      (SELECT COUNT(DISTINCT r.organisation_id) FROM obstacle_link l JOIN report r ON r.id = l.report_id WHERE l.obstacle_id = b.id AND l.at <= ?) AS organisations,
      (SELECT COUNT(DISTINCT r.round_id) FROM obstacle_link l JOIN report r ON r.id = l.report_id WHERE l.obstacle_id = b.id AND l.at <= ?) AS rounds
    FROM obstacle b LEFT JOIN term t ON t.vocabulary = 'obstacle_kinds' AND t.\`key\` = b.kind WHERE b.plan_id = ? AND b.raised_at <= ?) q
  WHERE q.state IN ('${openObstacleStates.join("', '")}') ORDER BY q.raised_at, q.id`;

const countsSql = `
  SELECT COUNT(*) AS expected, SUM(CASE WHEN latest_version_nr > 0 THEN 1 ELSE 0 END) AS received,
    SUM(CASE WHEN latest_version_nr > 0 AND on_time = 1 THEN 1 ELSE 0 END) AS on_time, SUM(CASE WHEN status = 'approved' THEN 1 ELSE 0 END) AS approved
  FROM report WHERE round_id = ?`;

const areasSql = 'SELECT id, `key`, nr, name_sv, name_en FROM area WHERE plan_id = ? ORDER BY nr';
const perspectivesSql = 'SELECT `key`, name_sv, name_en FROM plan_perspective WHERE plan_id = ? ORDER BY position';

export function* showBrief(roundId, now) {
  const frozen = yield [frozenSql, [roundId]];
  if (frozen.length > 0) return textOf(frozen);
  const [round] = yield [roundSql, [roundId]];
  const facts = yield* readFacts(round, now);
  const before = round.before_id === null ? null : JSON.parse(textOf(yield [frozenSql, [round.before_id]]));
  return JSON.stringify(pictureOf(recordOf(round), { facts, before }, { kind: 'preliminary', now, publishedBy: null }));
}

const textOf = (chunks) => chunks.map((chunk) => chunk.content).join('');
const nameOf = (row) => ({ sv: row.name_sv, en: row.name_en });

function* readFacts(round, now) {
  const then = now.toISOString().replace('T', ' ').replace('Z', '');
  const rows = yield [rowsSql, [round.id]];
  const versions = rows.filter((row) => row.version_id !== null).map((row) => row.version_id);
  const answered = Map.groupBy(versions.length === 0 ? [] : yield [answeredSql(versions.length), versions], (row) => row.version_id);
  const carried = yield [carriedSql, [round.plan_id, round.nr]];
  const [counts] = yield [countsSql, [round.id]];
  return {
    areas: (yield [areasSql, [round.plan_id]]).map((row) => ({ id: row.id, key: row.key, nr: row.nr, name: nameOf(row) })),
    assignments: rows.map((row) => assignment(row, answered.get(row.version_id) ?? [])),
    carried: new Map(carried.map((row) => [row.assignment_id, { usedOre: row.used_ore, forecastOre: row.forecast_ore }])),
    years: yield [yearsSql, [round.plan_id]],
    plan: { declaredOre: round.declared_ore, undividedOre: round.undivided_ore, assignmentsDeclared: round.assignments_declared },
    obstacles: (yield [obstaclesSql, [then, then, then, round.plan_id, then]]).map(obstacle),
    perspectives: (yield [perspectivesSql, [round.plan_id]]).map((row) => ({ key: row.key, name: nameOf(row) })),
    completeness: shares(counts),
  };
}

function assignment(row, answered) {
  const counted = row.status === 'submitted' || row.status === 'in-review' || row.status === 'approved';
  const known = (value) => (counted ? (value ?? 'no-information') : 'not-reported');
  return {
    ...{ id: row.id, areaId: row.area_id, counted, received: row.latest_version_nr > 0, approved: row.status === 'approved' },
    assignment: { key: row.key, label: row.label, title: { sv: row.title_sv, en: row.title_en } },
    organisation: { key: row.o_key, name: nameOf(row), shortName: row.short_name },
    ...{ status: known(row.work_status), rating: known(row.rating), assessed: known(row.assessed) },
    assessmentReason: (counted && row.reason) || null,
    onTime: row.on_time === null ? null : row.on_time === 1,
    allocatedOre: row.allocated_ore,
    usedOre: counted ? row.used_ore : null,
    forecastOre: counted ? row.forecast_ore : null,
    expectedDoneOn: counted ? row.expected_done_on : null,
    answeredPerspectives: answered.map((each) => each.question.slice('perspective:'.length)),
  };
}

const obstacle = (row) => ({
  ...{ id: row.id, title: { sv: row.title_sv, en: row.title_en }, severity: row.severity, state: row.state },
  kind: { key: row.kind, sv: row.kind_sv ?? row.kind, en: row.kind_en ?? row.kind },
  governmentMustAct: row.government_must_act === 1,
  ...{ actors: row.actors, organisations: row.organisations, rounds: row.rounds },
});

const shares = ({ expected, received, on_time: onTime, approved }) => ({
  ...{ expected, received, receivedShare: expected === 0 ? null : received / expected },
  ...{ onTime, onTimeShare: expected === 0 ? null : onTime / expected, approved },
});

/** MariaDB leaves out milliseconds that are none. */
const instant = (text) => (text === null ? null : `${text.replace(' ', 'T').padEnd(23, '.000')}Z`);

const recordOf = (round) => ({
  ...{ planKey: round.plan_key, planTitle: { sv: round.plan_sv, en: round.plan_en }, exercise: round.exercise === 1 },
  ...{
    id: round.id,
    nr: round.nr,
    title: { sv: round.title_sv, en: round.title_en },
    periodFrom: round.period_from,
    periodTo: round.period_to,
  },
  ...{ opensOn: round.opens_on, dueOn: round.due_on, closesOn: round.closes_on, state: round.state },
  ...{ openedAt: instant(round.opened_at), closedAt: instant(round.closed_at), publishedAt: instant(round.published_at) },
});
