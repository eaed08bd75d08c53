import { stockholmDay } from '@lagesbild/contract';
import { createHash, createHmac } from 'node:crypto';
import { v7 as newId } from 'uuid';

/** A submit with the same writes as the product and nothing else: no session, no policy, no validation. */

const keySql =
  'INSERT INTO idempotency (id, person_id, `key`, endpoint, request_sha256, status, answer, created_at) VALUES (?, ?, ?, ?, ?, NULL, NULL, ?)';
const answerSql = 'UPDATE idempotency SET status = ?, answer = ? WHERE id = ?';

const reportSql = `
  SELECT r.organisation_id, r.version, r.latest_version_nr, r.first_submitted_at, n.plan_id, n.due_on, n.title_sv AS round_sv, n.title_en AS round_en,
    o.\`key\` AS o_key, o.name_sv, o.name_en, o.short_name, a.\`key\`, a.label, a.title_sv, a.title_en, p.name AS person
  FROM report r JOIN round n ON n.id = r.round_id JOIN organisation o ON o.id = r.organisation_id JOIN assignment a ON a.id = r.assignment_id
  JOIN person p ON p.id = ? WHERE r.id = ?`;

const takeSql = 'UPDATE report_draft SET version = version + 1 WHERE report_id = ? AND version = ?';
const draftSql = 'SELECT work_status, rating, expected_done_on, used_ore, forecast_ore FROM report_draft WHERE report_id = ?';
const textsSql = 'SELECT question, text FROM report_draft_answer WHERE report_id = ?';
const perspectivesSql = 'SELECT `key` FROM plan_perspective WHERE plan_id = ? ORDER BY `key`';

const versionSql = `
  INSERT INTO report_version (id, report_id, nr, submitted_at, submitted_by_id, on_behalf_of_id, sha256, on_time, work_status, rating, expected_done_on, used_ore, forecast_ore)
  VALUES (?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?)`;
const answersSql = (count) =>
  `INSERT INTO report_version_answer (version_id, question, text) VALUES ${'(?, ?, ?), '.repeat(count - 1)}(?, ?, ?)`;
const moveSql = `
  UPDATE report SET status = 'submitted', version = version + 1, latest_version_nr = ?, submitted_at = ?, reviewer_id = NULL,
    on_time = CASE WHEN first_submitted_at IS NULL THEN ? ELSE on_time END, first_submitted_at = COALESCE(first_submitted_at, ?) WHERE id = ? AND version = ?`;
const reviewSql = "INSERT INTO review (id, report_id, version_nr, kind, by_id, at, reason) VALUES (?, ?, ?, 'submitted', ?, ?, NULL)";

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
  const nr = report.latest_version_nr + 1;
  const onTime = stockholmDay(moment) <= report.due_on;
  const seal = sealOf(draft, { texts: new Map(texts.map((row) => [row.question, row.text])), perspectives });
  yield* write({ ...request, report, draft, texts, nr, onTime: onTime ? 1 : 0, seal, stored });
  yield* record({ ...request, report, nr, seal, moment, stored }, { secret, lock });
  const answer = JSON.stringify(receipt({ reportId, report, nr, moment, seal, onTime }));
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

function sealOf(draft, { texts, perspectives }) {
  const answers = perspectives.map(({ key }) => [key, texts.get(`perspective:${key}`) ?? '']);
  return sha256(
    JSON.stringify([
      ...['lagesbild-report-1', draft.work_status, draft.rating, texts.get('done') ?? '', texts.get('next') ?? ''],
      ...[draft.expected_done_on, draft.used_ore, draft.forecast_ore, answers, texts.get('obstacles') ?? '', texts.get('discuss') ?? null],
    ]),
  );
}

const receipt = ({ reportId, report, nr, moment, seal, onTime }) => ({
  ...{ reportId, versionNr: nr, submittedAt: moment.toISOString(), submittedBy: report.person, onBehalfOf: null, sha256: seal, onTime },
  organisation: { key: report.o_key, name: { sv: report.name_sv, en: report.name_en }, shortName: report.short_name },
  assignment: { key: report.key, label: report.label, title: { sv: report.title_sv, en: report.title_en } },
  roundTitle: { sv: report.round_sv, en: report.round_en },
});
