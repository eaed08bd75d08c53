import { openObstacleStates, stockholmDay } from '@lagesbild/contract';
import { createHash, createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import { v7 as newId } from 'uuid';

/**
 * A submit with the same reads and writes for what is sealed and answered, and nothing else: no session, no policy, no validation.
 * What the plain questions look at is read here by hand; the rules themselves are the product's own, which read nothing.
 */
const { plainQuestions } = createRequire(import.meta.url)('../dist/reporting/plain-questions.js');

const keySql =
  'INSERT INTO idempotency (id, person_id, `key`, endpoint, request_sha256, status, answer, created_at) VALUES (?, ?, ?, ?, ?, NULL, NULL, ?)';
const answerSql = 'UPDATE idempotency SET status = ?, answer = ? WHERE id = ?';

const reportSql = `
  SELECT r.organisation_id, r.assignment_id, r.version, r.first_submitted_at, n.plan_id, n.nr AS round_nr, COALESCE(x.due_on, n.due_on) AS due_on,
    n.title_sv AS round_sv, n.title_en AS round_en, o.\`key\` AS o_key, o.name_sv, o.name_en, o.short_name, a.\`key\`, a.label, a.title_sv, a.title_en,
    p.name AS person, COALESCE(a.period_from, l.period_from) AS time_from, COALESCE(a.period_to, l.period_to) AS time_to,
    (SELECT MAX(v.nr) FROM report_version v WHERE v.report_id = r.id) AS last_nr,
    (SELECT SUM(b.ore) FROM budget_line b WHERE b.assignment_id = a.id AND b.kind = 'allocated') AS allocated_ore
  FROM report r JOIN round n ON n.id = r.round_id JOIN plan l ON l.id = n.plan_id JOIN organisation o ON o.id = r.organisation_id
  JOIN assignment a ON a.id = r.assignment_id JOIN person p ON p.id = ? LEFT JOIN report_extension x ON x.report_id = r.id WHERE r.id = ?`;

const takeSql = 'UPDATE report_draft SET version = version + 1 WHERE report_id = ? AND version = ?';
const draftSql = 'SELECT work_status, rating, expected_done_on, used_ore, forecast_ore FROM report_draft WHERE report_id = ?';
const textsSql = 'SELECT question, text FROM report_draft_answer WHERE report_id = ?';
const perspectivesSql = 'SELECT `key` FROM plan_perspective WHERE plan_id = ? ORDER BY `key`';

const lastSql = `
  SELECT t.question, t.text FROM report_version_answer t WHERE t.version_id = (
    SELECT v.id FROM report r JOIN round n ON n.id = r.round_id JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr
    WHERE n.plan_id = ? AND n.nr < ? AND r.assignment_id = ? AND r.organisation_id = ? AND r.status = 'approved' ORDER BY n.nr DESC LIMIT 1)`;
const accountsSql = `
  SELECT d.kind, d.title, d.received_on, COALESCE((SELECT m.due_on FROM deliverable_move m WHERE m.deliverable_id = d.id ORDER BY m.nr DESC LIMIT 1), d.due_on) AS due_on,
    t.name_sv, t.name_en FROM deliverable d LEFT JOIN term t ON t.vocabulary = 'report_kinds' AND t.\`key\` = d.kind WHERE d.assignment_id = ? ORDER BY d.position`;
const obstaclesSql = `
  SELECT DISTINCT b.id, b.title_sv, b.title_en, s.nr, s.title_sv AS since_sv, s.title_en AS since_en FROM report r JOIN obstacle_link l ON l.report_id = r.id
  JOIN obstacle b ON b.id = l.obstacle_id JOIN round s ON s.id = b.since_round_id
  WHERE r.assignment_id = ? AND r.organisation_id = ? AND s.plan_id = ? AND b.state IN ('${openObstacleStates.join("', '")}') ORDER BY s.nr, b.id`;
const evidenceSql = 'SELECT id FROM report_draft_evidence WHERE report_id = ?';

const versionSql = `
  INSERT INTO report_version (id, report_id, nr, submitted_at, submitted_by_id, on_behalf_of_id, sha256, on_time, work_status, rating, expected_done_on, used_ore, forecast_ore)
  VALUES (?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?)`;
const answersSql = (count) =>
  `INSERT INTO report_version_answer (version_id, question, text) VALUES ${'(?, ?, ?), '.repeat(count - 1)}(?, ?, ?)`;
const moveSql = `
  UPDATE report SET status = 'submitted', version = version + 1, latest_version_nr = ?, submitted_at = ?, reviewer_id = NULL,
    on_time = CASE WHEN first_submitted_at IS NULL THEN ? ELSE on_time END, first_submitted_at = COALESCE(first_submitted_at, ?) WHERE id = ? AND version = ?`;
const reviewSql = "INSERT INTO review (id, report_id, version_nr, kind, by_id, at, reason) VALUES (?, ?, ?, 'submitted', ?, ?, NULL)";

const leaveSql = 'DELETE FROM report_presence WHERE report_id = ?';

const headSql = (lock) => `SELECT seq, hash FROM audit_head WHERE chain = ? ${lock}`;
const newHeadSql = 'INSERT INTO audit_head (chain, seq, hash) VALUES (?, 0, ?)';
const moveHeadSql = 'UPDATE audit_head SET seq = ?, hash = ? WHERE chain = ?';
const entrySql = `
  INSERT INTO audit_entry (id, chain, seq, at, actor_id, organisation_id, plan_id, action, object_kind, object_id, object_version, content_sha256, request_id, reason, prev_hash, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?)`;

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** @param {{ reportId: string, personId: string, key: string, version: number, body: object, requestId: string }} request */
export function* submitReport(request, { secret, lock }) {
  const moment = new Date();
  const stored = moment.toISOString().replace('T', ' ').replace('Z', '');
  const { reportId, personId } = request;
  const keyId = newId();
  yield [
    keySql,
    [keyId, personId, request.key, 'submitReport', sha256(JSON.stringify(['submitReport', { reportId }, request.body])), stored],
  ];
  const [report] = yield [reportSql, [personId, reportId]];
  mustChange(yield [takeSql, [reportId, request.version]]);
  const [draft] = yield [draftSql, [reportId]];
  const texts = yield [textsSql, [reportId]];
  const perspectives = yield [perspectivesSql, [report.plan_id]];
  const today = stockholmDay(moment);
  const asked = yield* ask(report, { draft, texts, perspectives, today });
  if ((yield [evidenceSql, [reportId]]).length > 0) throw new Error('The reports that are measured have no evidence');
  const nr = (report.last_nr ?? 0) + 1;
  const onTime = today <= report.due_on;
  const seal = sealOf(draft, { texts, perspectives, asked });
  const answers = [...texts, ...asked.map(({ rule, text }) => ({ question: `asked:${rule}`, text: JSON.stringify([text.sv, text.en]) }))];
  yield* write({ ...request, report, draft, texts: answers, nr, onTime: onTime ? 1 : 0, seal, stored });
  yield* record({ ...request, report, nr, seal, moment, stored }, { secret, lock });
  const answer = JSON.stringify(receipt({ reportId, report, texts, nr, moment, seal, onTime }));
  yield [answerSql, [201, answer, keyId]];
  return answer;
}

function mustChange(count) {
  if (count !== 1) throw new Error('Somebody else came first');
}

function* write({ reportId, personId, report, draft, texts, nr, onTime, seal, stored }) {
  const versionId = newId();
  const facts = [draft.work_status, draft.rating, draft.expected_done_on, draft.used_ore, draft.forecast_ore];
  yield [versionSql, [versionId, reportId, nr, stored, personId, seal, onTime, ...facts]];
  yield [answersSql(texts.length), texts.flatMap((row) => [versionId, row.question, row.text])];
  mustChange(yield [moveSql, [nr, stored, onTime, stored, reportId, report.version]]);
  yield [reviewSql, [newId(), reportId, nr, personId, stored]];
  yield [leaveSql, [reportId]];
}

/** One entry in the organisation's chain of hashes; the head's row is held until the commit. */
function* record({ reportId, personId, requestId, report, nr, seal, moment, stored }, { secret, lock }) {
  const chain = report.organisation_id;
  let [head] = yield [headSql(lock), [chain]];
  if (!head) yield [newHeadSql, [chain, (head = { seq: 0, hash: '0'.repeat(64) }).hash]];
  const seq = head.seq + 1;
  const said = [chain, chain, report.plan_id, 'report-submitted', 'report', reportId, nr, seal, requestId];
  const [, organisation, plan, ...rest] = said;
  const hash = createHmac('sha256', secret)
    .update(JSON.stringify([chain, seq, moment.toISOString(), personId, organisation, plan, ...rest, null, head.hash]))
    .digest('hex');
  yield [entrySql, [newId(), chain, seq, stored, personId, organisation, plan, ...rest, head.hash, hash]];
  yield [moveHeadSql, [seq, hash, chain]];
}

/** What the plain questions look at. Figures would be read where a report has any; those that are measured have none. */
function* ask(report, { draft, texts, perspectives, today }) {
  const { plan_id: planId, round_nr: roundNr, assignment_id: assignmentId, organisation_id: organisationId } = report;
  const last = yield [lastSql, [planId, roundNr, assignmentId, organisationId]];
  const accounts = yield [accountsSql, [assignmentId]];
  const obstacles = yield [obstaclesSql, [assignmentId, organisationId, planId]];
  const until = accounts.filter((row) => row.kind === 'slutredovisning' && row.due_on !== null).map((row) => row.due_on);
  const to = until.sort().at(-1) ?? report.time_to;
  return plainQuestions({
    content: wordsOf(draft, { texts, perspectives }),
    last: last.length === 0 ? null : wordsOf({}, { texts: last, perspectives }),
    today,
    allocatedOre: report.allocated_ore,
    period: report.time_from === null || to === null ? null : { from: filled(report.time_from, '-01-01'), to: filled(to, '-12-31') },
    awaited: accounts.filter((row) => row.received_on === null && row.due_on !== null).map(account),
    obstacles: obstacles.map((row) => ({
      title: { sv: row.title_sv, en: row.title_en ?? row.title_sv },
      since: { sv: row.since_sv, en: row.since_en },
      rounds: roundNr - row.nr,
    })),
    indicators: [],
  });
}

const filled = (day, rest) => (day.length === 4 ? `${day}${rest}` : day.length === 7 ? `${day}${rest.slice(3)}` : day);
const account = (row) => ({
  title: { sv: row.title ?? row.name_sv ?? row.kind, en: row.title ?? row.name_en ?? row.name_sv ?? row.kind },
  dueOn: filled(row.due_on, '-12-31'),
});

function wordsOf(facts, { texts, perspectives }) {
  const text = new Map(texts.map((row) => [row.question, row.text]));
  return {
    ...{ rating: facts.rating, usedOre: facts.used_ore },
    ...{
      done: text.get('done') ?? '',
      next: text.get('next') ?? '',
      obstacles: text.get('obstacles') ?? '',
      discuss: text.get('discuss') ?? null,
    },
    perspectives: perspectives.map(({ key }) => ({ key, text: text.get(`perspective:${key}`) ?? '' })),
    unchanged: marks(texts).map((question) => ({ question })),
    values: [],
  };
}

const marked = 'unchanged:';
const marks = (texts) => texts.filter((row) => row.question.startsWith(marked)).map((row) => row.question.slice(marked.length));
const byKey = ([one], [other]) => (one < other ? -1 : 1);

/** The rows of a kind, in the order of the seal. */
const listOf = (texts, prefix) =>
  texts
    .filter((row) => row.question.startsWith(prefix))
    .map((row) => [row.question.slice(prefix.length), row.text])
    .sort(byKey);

function sealOf(draft, { texts, perspectives, asked }) {
  const text = new Map(texts.map((row) => [row.question, row.text]));
  const answers = perspectives.map(({ key }) => [key, text.get(`perspective:${key}`) ?? '']);
  const content = [
    ...[draft.work_status, draft.rating, text.get('done') ?? '', text.get('next') ?? ''],
    ...[draft.expected_done_on, draft.used_ore, draft.forecast_ore, answers, text.get('obstacles') ?? '', text.get('discuss') ?? null],
  ];
  const lists = ['own:', marked, 'reply:'].map((prefix) => listOf(texts, prefix));
  if (asked.length > 0)
    return sha256(
      JSON.stringify(['lagesbild-report-3', ...content, ...lists, asked.map(({ rule, text: { sv, en } }) => [rule, sv, en]).sort(byKey)]),
    );
  const plain = lists.every((list) => list.length === 0);
  return sha256(JSON.stringify(plain ? ['lagesbild-report-1', ...content] : ['lagesbild-report-2', ...content, ...lists]));
}

const receipt = ({ reportId, report, texts, nr, moment, seal, onTime }) => ({
  ...{ reportId, versionNr: nr, submittedAt: moment.toISOString(), submittedBy: report.person, onBehalfOf: null },
  ...{ asSubstitute: false, unchanged: marks(texts), evidence: [], sha256: seal, onTime },
  organisation: { key: report.o_key, name: { sv: report.name_sv, en: report.name_en }, shortName: report.short_name },
  assignment: { key: report.key, label: report.label, title: { sv: report.title_sv, en: report.title_en } },
  roundTitle: { sv: report.round_sv, en: report.round_en },
});
