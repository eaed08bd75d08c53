/**
 * Adds reports with finished drafts to the open round, spread over the organisations that have an attester, in an order where
 * neighbours belong to different organisations. They are parts of assignments that followed after the plan, so that neither
 * the list nor the picture counts them.
 */
export function* addReadyReports(count) {
  const [round] = yield ["SELECT id, plan_id FROM round WHERE state = 'open'", []];
  const owners = yield [
    "SELECT DISTINCT m.organisation_id AS id FROM membership m WHERE m.role = 'attester' ORDER BY m.organisation_id",
    [],
  ];
  yield [assignmentsSql(Math.ceil(count / owners.length)), [round.plan_id]];
  yield [accountsSql, []];
  yield [reportsSql, [round.id]];
  yield [draftsSql, []];
  for (const [question, text] of Object.entries(texts)) yield [textsSql, [question, text]];
  return yield [readySql, []];
}

const texts = {
  done: 'Vi har utbildat 140 handläggare och prövat det nya arbetssättet i tre kommuner. Erfarenheterna är goda.',
  next: 'Vi utvärderar försöket och för det vidare till resten av länet under våren.',
};

const digits =
  'WITH d(i) AS (SELECT 0 UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)';

/** An id of the right form out of a number. */
const idOf = (kind, number) => `CONCAT('01900000-0000-7000-8${kind}-', SUBSTR(CONCAT('000000000000', ${number}), -12))`;

const assignmentsSql = (count) => `
  INSERT INTO assignment (id, plan_id, \`key\`, title_sv, title_en, certainty, follow_on, position)
  ${digits}, n(i) AS (SELECT a.i + 10 * b.i + 100 * c.i + 1000 * e.i FROM d a, d b, d c, d e)
  SELECT ${idOf('000', 'n.i')}, ?, CONCAT('matning-', n.i), CONCAT('Mätning ', n.i), CONCAT('Measurement ', n.i), 'saker', 1, 1000 + n.i FROM n WHERE n.i < ${count}`;

/** An account whose day has passed: each of the reports gives rise to a plain question. */
const accountsSql = `
  INSERT INTO deliverable (id, assignment_id, kind, due_on, title, position)
  SELECT ${idOf('002', 'a.position')}, a.id, 'delredovisning', '2020-01-31', 'Mätning', 1 FROM assignment a WHERE a.\`key\` LIKE 'matning-%'`;

const reportsSql = `
  INSERT INTO report (id, round_id, assignment_id, organisation_id, part, status, version, latest_version_nr)
  SELECT ${idOf('001', 'ROW_NUMBER() OVER (ORDER BY a.id, m.organisation_id)')}, ?, a.id, m.organisation_id, 1, 'draft', 1, 0
  FROM assignment a, (SELECT DISTINCT organisation_id FROM membership WHERE role = 'attester') m WHERE a.\`key\` LIKE 'matning-%'`;

const ready = "r.id LIKE '01900000-0000-7000-8001-%'";
const draftsSql = `
  INSERT INTO report_draft (report_id, version, work_status, rating, used_ore, forecast_ore) SELECT r.id, 1, 'ongoing', 'on-track', 10000000, 90000000 FROM report r WHERE ${ready}`;
const textsSql = `INSERT INTO report_draft_answer (report_id, question, text) SELECT r.id, ?, ? FROM report r WHERE ${ready}`;
const readySql = `
  SELECT r.id, m.person_id FROM report r JOIN (SELECT organisation_id, MIN(person_id) AS person_id FROM membership WHERE role = 'attester' GROUP BY organisation_id) m
    ON m.organisation_id = r.organisation_id WHERE ${ready} ORDER BY r.id`;
