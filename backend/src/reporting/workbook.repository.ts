import { sections, type IndicatorToReport, type ReportContent, type Section, type Text } from '@lagesbild/contract';
import type { Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { flag, placeholders } from '../platform/database/values';
import { questionsAsked } from '../rounds';
import { contentOf, type AnswerRow } from './report-content';
import { extensionJoin } from './report-extension';
import { perspectivesOf } from './report.repository';
import { workbookFields } from './workbook-fields';
import { figureRows, usualIn } from './workbook-figure-fields';
import { figuresAsked } from './workbook-figures.repository';
import type { WorkbookQuestion, WorkbookReport } from './workbook-sheet';

const text = (row: Row, prefix: string): Text => ({ sv: row[`${prefix}_sv`] as string, en: row[`${prefix}_en`] as string | null });
const strings = (rows: readonly Row[], name: string): string[] => [...new Set(rows.map((row) => row[name] as string))];

/** The facts of the draft, or of what was submitted last where there is no draft. */
const facts = ['work_status', 'rating', 'expected_done_on', 'used_ore', 'forecast_ore']
  .map((name) => `CASE WHEN d.report_id IS NULL THEN v.${name} ELSE d.${name} END AS ${name}`)
  .join(', ');

const reportSql = `
  SELECT r.id, r.round_id, r.assignment_id, n.plan_id, n.title_sv AS round_sv, n.title_en AS round_en, n.period_from, n.period_to, COALESCE(x.due_on, n.due_on) AS due_on, p.exercise, a.label, a.title_sv, a.title_en,
    o.name_sv AS org_sv, o.name_en AS org_en, ${facts},
    CASE WHEN EXISTS (SELECT 1 FROM budget_line b WHERE b.assignment_id = a.id AND b.kind = 'allocated') THEN 1 ELSE 0 END AS has_money
  FROM report r LEFT JOIN report_draft d ON d.report_id = r.id LEFT JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr
  JOIN round n ON n.id = r.round_id JOIN plan p ON p.id = n.plan_id
  JOIN assignment a ON a.id = r.assignment_id JOIN organisation o ON o.id = r.organisation_id ${extensionJoin}`;

const previousSql = `
  SELECT r.id AS report_id, v.id AS version_id, v.work_status, v.rating, v.expected_done_on, v.used_ore, v.forecast_ore
  FROM report r JOIN round n ON n.id = r.round_id JOIN round b ON b.plan_id = n.plan_id AND b.nr < n.nr
  JOIN report e ON e.round_id = b.id AND e.assignment_id = r.assignment_id AND e.organisation_id = r.organisation_id AND e.status = 'approved'
  JOIN report_version v ON v.report_id = e.id AND v.nr = e.latest_version_nr`;

/** The reports of one round as their writers see them, with their drafts; only ever called for those inside the organisation. */
export async function workbookReports(db: Reader, where: Condition): Promise<WorkbookReport[]> {
  const rows = await db.rows(`${reportSql} WHERE ${where.sql} ORDER BY a.position, o.sort_key, r.id`, where.parameters);
  const [first] = rows;
  if (first === undefined) return [];
  const ids = strings(rows, 'id');
  const keys = (await perspectivesOf(db, first['plan_id'] as string)).map((each) => each.key);
  const roundId = first['round_id'] as string;
  const questions = await questionsOf(db, roundId);
  const asked = await questionsAsked(db, [roundId]);
  const answers = await answersNow(db, ids);
  const previous = await previousBy(db, ids, keys);
  const indicators = await figuresAsked(db, ids);
  return rows.map((row) => {
    const id = row['id'] as string;
    const draft = contentOf(row, answers.get(id) ?? [], keys);
    const before = previous.get(id) ?? null;
    const shown = indicators(id).filter(({ active, key }) => active || draft.values.some(({ indicator }) => indicator === key));
    const usual = usualIn({ periodFrom: row['period_from'] as string, periodTo: row['period_to'] as string });
    return {
      ...namesOf(row),
      draft,
      previous: before && { ...before, values: shown.flatMap(({ last }) => (last === null ? [] : [last.value])) },
      questions: withFigures(questions, shown),
      figures: new Map(shown.map((each) => [each.key, draft.values.find(({ indicator }) => indicator === each.key) ?? usual(each)])),
      fields: workbookFields({
        perspectiveKeys: keys,
        hasMoney: flag(row['has_money']),
        questions: asked({ roundId, assignmentId: row['assignment_id'] as string }),
        indicators: shown,
        usual,
      }),
    };
  });
}

const namesOf = (
  row: Row,
): Pick<WorkbookReport, 'reportId' | 'label' | 'title' | 'organisation' | 'roundTitle' | 'dueOn' | 'exercise'> => ({
  reportId: row['id'] as string,
  label: row['label'] as string | null,
  title: text(row, 'title'),
  organisation: text(row, 'org'),
  roundTitle: text(row, 'round'),
  dueOn: row['due_on'] as string,
  exercise: flag(row['exercise']),
});

/** The rows of the figures stand where the form has them: after the money. */
function withFigures(questions: readonly WorkbookQuestion[], indicators: readonly IndicatorToReport[]): WorkbookQuestion[] {
  const at = questions.findIndex(({ section }) => sections.indexOf(section) > sections.indexOf('figures'));
  const [before, after] = at === -1 ? [questions, []] : [questions.slice(0, at), questions.slice(at)];
  return [...before, ...figureRows(indicators), ...after];
}

async function questionsOf(db: Reader, roundId: string): Promise<WorkbookQuestion[]> {
  const rows = await db.rows('SELECT `key`, section, label_sv, label_en FROM question WHERE round_id = ? ORDER BY position', [roundId]);
  return rows.map((row) => ({
    key: row['key'] as string,
    section: row['section'] as Section,
    label: { sv: row['label_sv'] as string, en: row['label_en'] as string },
  }));
}

async function answersNow(db: Reader, ids: readonly string[]): Promise<Map<string, AnswerRow[]>> {
  const given = placeholders(ids);
  return answersBy(
    db,
    `SELECT report_id AS owner, question, text FROM report_draft_answer WHERE report_id IN (${given})
     UNION ALL SELECT r.id AS owner, t.question, t.text FROM report r JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr
     JOIN report_version_answer t ON t.version_id = v.id LEFT JOIN report_draft d ON d.report_id = r.id WHERE d.report_id IS NULL AND r.id IN (${given})`,
    [...ids, ...ids],
  );
}

async function answersBy(db: Reader, sql: string, ids: readonly string[]): Promise<Map<string, AnswerRow[]>> {
  const found = new Map<string, AnswerRow[]>();
  for (const { owner, ...answer } of await db.rows<AnswerRow & { owner: string }>(sql, ids))
    found.set(owner, [...(found.get(owner) ?? []), answer]);
  return found;
}

/** What each report's organisation last answered on its assignment in an earlier round. */
async function previousBy(db: Reader, ids: readonly string[], keys: readonly string[]): Promise<Map<string, ReportContent>> {
  const rows = await db.rows(`${previousSql} WHERE r.id IN (${placeholders(ids)}) ORDER BY b.nr`, ids);
  const latest = new Map(rows.map((row) => [row['report_id'] as string, row]));
  const versionIds = strings([...latest.values()], 'version_id');
  const answers = await answersBy(
    db,
    `SELECT version_id AS owner, question, text FROM report_version_answer WHERE version_id IN (${placeholders(versionIds)})`,
    versionIds,
  );
  return new Map([...latest].map(([id, row]) => [id, contentOf(row, answers.get(row['version_id'] as string) ?? [], keys)]));
}
