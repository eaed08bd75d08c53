import type {
  Day,
  Extension,
  OrganisationName,
  PartialDay,
  PerspectiveAnswer,
  ReportContent,
  ReportLock,
  RoundSummary,
  Text,
} from '@lagesbild/contract';
import { dueOnNow } from '../assignments';
import { organisationColumns, organisationName } from '../organisations';
import type { Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { flag, instant, instantOrNull, whole, wholeOrNull } from '../platform/database/values';
import { roundColumns, roundSummary } from '../rounds';
import { contentOf, type AnswerRow } from './report-content';
import { extensionColumns, extensionJoin, extensionOf } from './report-extension';

/** A report with all that its page, its rules and its policies need; no draft. */
export interface ReportRecord {
  id: string;
  organisationId: string;
  organisation: OrganisationName;
  assignmentId: string;
  assignment: {
    key: string;
    label: string | null;
    title: Text;
    area: { nr: number; name: Text } | null;
    task: Text | null;
    allocatedOre: number | null;
    finalReportOn: string | null;
  };
  planId: string;
  planKey: string;
  planTitle: Text;
  exercise: boolean;
  /** The time of the assignment, or of the plan where it has none of its own, each end as exact as the source knows it. */
  period: { from: PartialDay | null; to: PartialDay | null };
  round: RoundSummary;
  /** Later days than the round's; null when there are none. */
  extension: Extension | null;
  /** The last day on time: the report's own, or the round's. */
  dueOn: Day;
  roundState: RoundSummary['state'];
  part: boolean;
  status: string;
  version: number;
  latestVersionNr: number;
  /** The highest number that a version has had: one that was taken back keeps its own. 0 before the first. */
  lastVersionNr: number;
  reviewerId: string | null;
  /** Who has the report and since when, while it is in review. */
  reviewer: { name: string; since: string | null } | null;
  reviewBegun: boolean;
  cameBack: boolean;
  locked: boolean;
  lock: ReportLock | null;
  firstSubmittedAt: string | null;
}

/** A step on the version of a report that stands. */
const stepsSql = (kinds: string): string =>
  `FROM review w WHERE w.report_id = r.id AND w.version_nr = r.latest_version_nr AND w.kind IN (${kinds})`;

/** When the review of the version that stands was last taken by somebody; null before. */
export const takenAt = `(SELECT MAX(w.at) ${stepsSql("'review-started', 'taken-over'")})`;
/** An earlier version of the report came back to its organisation. */
export const cameBack = `EXISTS (SELECT 1 FROM review w WHERE w.report_id = r.id AND w.version_nr < r.latest_version_nr AND w.kind = 'returned')`;

const recordSql = `
  SELECT r.id, r.organisation_id, r.assignment_id, r.part, r.status, r.version, r.latest_version_nr, r.reviewer_id, r.first_submitted_at,
    (SELECT MAX(v.nr) FROM report_version v WHERE v.report_id = r.id) AS last_version_nr,
    rp.name AS reviewer_name, ${takenAt} AS taken_at, CASE WHEN ${cameBack} THEN 1 ELSE 0 END AS came_back, k.at AS locked_at, k.reason AS lock_reason, kp.name AS locked_by,
    ${organisationColumns('o')}, ${roundColumns}, ${extensionColumns}, p.\`key\` AS plan_key, p.title_sv AS plan_sv, p.title_en AS plan_en, p.exercise,
    COALESCE(a.period_from, p.period_from) AS time_from, COALESCE(a.period_to, p.period_to) AS time_to,
    a.\`key\` AS a_key, a.label, a.title_sv, a.title_en, a.task_sv, a.task_en, ar.nr AS area_nr, ar.name_sv AS area_sv, ar.name_en AS area_en,
    (SELECT SUM(b.ore) FROM budget_line b WHERE b.assignment_id = a.id AND b.kind = 'allocated') AS allocated_ore,
    (SELECT MAX(${dueOnNow('d')}) FROM deliverable d WHERE d.assignment_id = a.id AND d.kind = 'slutredovisning') AS final_report_on
  FROM report r JOIN round n ON n.id = r.round_id JOIN plan p ON p.id = n.plan_id JOIN organisation o ON o.id = r.organisation_id
  JOIN assignment a ON a.id = r.assignment_id LEFT JOIN area ar ON ar.id = a.area_id
  LEFT JOIN person rp ON rp.id = r.reviewer_id LEFT JOIN report_lock k ON k.report_id = r.id LEFT JOIN person kp ON kp.id = k.by_id ${extensionJoin}`;

/** The report, if it is within what the actor may see. */
export async function loadReport(db: Reader, id: string, scope: Condition): Promise<ReportRecord | null> {
  const row = await db.first(`${recordSql} WHERE r.id = ? AND (${scope.sql})`, [id, ...scope.parameters]);
  return row === null ? null : recordOf(row);
}

const text = (row: Row, prefix: string): Text => ({ sv: row[`${prefix}_sv`] as string, en: row[`${prefix}_en`] as string | null });

function recordOf(row: Row): ReportRecord {
  const round = roundSummary(row);
  const extension = extensionOf(row);
  return {
    id: row['id'] as string,
    organisationId: row['organisation_id'] as string,
    organisation: organisationName(row),
    assignmentId: row['assignment_id'] as string,
    assignment: {
      key: row['a_key'] as string,
      label: row['label'] as string | null,
      title: text(row, 'title'),
      area: row['area_nr'] === null ? null : { nr: whole(row['area_nr']), name: text(row, 'area') },
      task: row['task_sv'] === null ? null : text(row, 'task'),
      allocatedOre: wholeOrNull(row['allocated_ore']),
      finalReportOn: row['final_report_on'] as string | null,
    },
    planId: row['plan_id'] as string,
    planKey: row['plan_key'] as string,
    planTitle: text(row, 'plan'),
    exercise: flag(row['exercise']),
    period: { from: row['time_from'] as PartialDay | null, to: row['time_to'] as PartialDay | null },
    round,
    extension,
    dueOn: extension?.dueOn ?? round.dueOn,
    roundState: round.state,
    part: flag(row['part']),
    status: row['status'] as string,
    version: whole(row['version']),
    latestVersionNr: whole(row['latest_version_nr']),
    lastVersionNr: whole(row['last_version_nr'] ?? 0),
    reviewerId: row['reviewer_id'] as string | null,
    ...reviewFacts(row),
    firstSubmittedAt: instantOrNull(row['first_submitted_at']),
  };
}

function reviewFacts(row: Row): Pick<ReportRecord, 'reviewer' | 'reviewBegun' | 'cameBack' | 'locked' | 'lock'> {
  const since = instantOrNull(row['taken_at']);
  const locked = row['locked_at'] !== null;
  return {
    reviewer: row['status'] === 'in-review' && row['reviewer_id'] !== null ? { name: row['reviewer_name'] as string, since } : null,
    reviewBegun: since !== null,
    cameBack: flag(row['came_back']),
    locked,
    lock: locked ? { by: row['locked_by'] as string, at: instant(row['locked_at']), reason: row['lock_reason'] as string } : null,
  };
}

export interface PlanPerspective {
  key: string;
  name: Text;
}

export async function perspectivesOf(db: Reader, planId: string): Promise<PlanPerspective[]> {
  const rows = await db.rows('SELECT `key`, name_sv, name_en FROM plan_perspective WHERE plan_id = ? ORDER BY position', [planId]);
  return rows.map((row) => ({ key: row['key'] as string, name: text(row, 'name') }));
}

export interface StoredDraft {
  version: number;
  content: ReportContent;
  savedAt: string | null;
  savedBy: string | null;
}

/** The draft of a report; only ever called for those inside the organisation. */
export async function loadDraft(db: Reader, reportId: string, perspectiveKeys: readonly string[]): Promise<StoredDraft | null> {
  const row = await db.first(
    'SELECT d.*, p.name AS saved_by FROM report_draft d LEFT JOIN person p ON p.id = d.saved_by_id WHERE d.report_id = ?',
    [reportId],
  );
  if (row === null) return null;
  const answers = await db.rows<AnswerRow>('SELECT question, text FROM report_draft_answer WHERE report_id = ?', [reportId]);
  return {
    version: whole(row['version']),
    content: contentOf(row, answers, perspectiveKeys),
    savedAt: instantOrNull(row['saved_at']),
    savedBy: row['saved_by'] as string | null,
  };
}

/** Replaces the perspectives that are given, keeps the others. */
export const mergePerspectives = (before: PerspectiveAnswer[], given: PerspectiveAnswer[]): PerspectiveAnswer[] =>
  before.map((each) => given.find((change) => change.key === each.key) ?? each);
