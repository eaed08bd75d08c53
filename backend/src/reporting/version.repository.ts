import type { ReportContent, VersionSummary, VersionView } from '@lagesbild/contract';
import type { Reader, Row } from '../platform/database/reader';
import { flag, instant, instantOrNull, whole } from '../platform/database/values';
import type { ReportPlace } from './assignment-indicators';
import { sealedEvidence } from './evidence.repository';
import { askedOf, contentOf, type AnswerRow } from './report-content';
import type { ReportRecord } from './report.repository';
import { notTakenBack } from './taken-back';

const versionSql = `
  SELECT v.*, s.name AS submitted_by, b.name AS on_behalf_of, t.substitute_id,
    (SELECT MAX(w.at) FROM review w WHERE w.report_id = v.report_id AND w.version_nr = v.nr AND w.kind = 'withdrawn') AS withdrawn_at
  FROM report_version v
  JOIN person s ON s.id = v.submitted_by_id LEFT JOIN person b ON b.id = v.on_behalf_of_id LEFT JOIN attestation t ON t.version_id = v.id`;

const summaryOf = (row: Row): VersionSummary => ({
  nr: whole(row['nr']),
  submittedAt: instant(row['submitted_at']),
  submittedBy: row['submitted_by'] as string,
  onBehalfOf: row['on_behalf_of'] as string | null,
  asSubstitute: row['substitute_id'] !== null,
  sha256: row['sha256'] as string,
  withdrawnAt: instantOrNull(row['withdrawn_at']),
});

export interface SealedVersion extends VersionView {
  onTime: boolean;
}

/** One sealed version with its content, as it was submitted. */
export async function loadVersion(
  db: Reader,
  reportId: string,
  { nr, perspectiveKeys }: { nr: number; perspectiveKeys: readonly string[] },
): Promise<SealedVersion | null> {
  const row = await db.first(`${versionSql} WHERE v.report_id = ? AND v.nr = ?`, [reportId, nr]);
  if (row === null) return null;
  const answers = await db.rows<AnswerRow>('SELECT question, text FROM report_version_answer WHERE version_id = ?', [row['id'] as string]);
  const content = contentOf(row, answers, perspectiveKeys);
  const asked = askedOf(answers).map((each) => ({
    ...each,
    reply: content.replies.find((reply) => reply.rule === each.rule)?.text ?? null,
  }));
  const id = row['id'] as string;
  return { ...summaryOf(row), id, content, asked, evidence: await sealedEvidence(db, id), onTime: flag(row['on_time']) };
}

/** What is shown of a version: everything but whether it came on time, which the receipt tells. */
export function versionView({ onTime: _onTime, ...version }: SealedVersion): VersionView {
  return version;
}

/** The versions, latest first. One that was taken back before the review is its organisation's own. */
export async function listVersions(db: Reader, reportId: string, inside: boolean): Promise<VersionSummary[]> {
  const versions = (await db.rows(`${versionSql} WHERE v.report_id = ? ORDER BY v.nr DESC`, [reportId])).map(summaryOf);
  return versions.filter((version) => inside || version.withdrawnAt === null);
}

/** The version that stood before one that is taken back; null when that was the first. */
export async function standingBefore(
  db: Reader,
  { id, latestVersionNr }: { id: string; latestVersionNr: number },
): Promise<{ nr: number; submittedAt: Date } | null> {
  const row = await db.first(
    `SELECT v.nr, v.submitted_at FROM report_version v WHERE v.report_id = ? AND v.nr < ?
       AND ${notTakenBack}
     ORDER BY v.nr DESC LIMIT 1`,
    [id, latestVersionNr],
  );
  return row === null ? null : { nr: whole(row['nr']), submittedAt: new Date(instant(row['submitted_at'])) };
}

/** Where a report stands among the rounds: what its earlier ones are found by. */
export const placeOf = ({ planId, round, assignmentId, organisationId }: ReportRecord): ReportPlace => ({
  planId,
  roundNr: round.nr,
  assignmentId,
  organisationId,
});

/** What the same organisation last answered on the assignment in an earlier round. */
export async function previousAnswer(
  db: Reader,
  place: ReportPlace,
  perspectiveKeys: readonly string[],
): Promise<{ roundTitle: { sv: string; en: string }; content: ReportContent } | null> {
  const row = await db.first(
    `SELECT r.id, r.latest_version_nr, n.title_sv, n.title_en FROM report r JOIN round n ON n.id = r.round_id
     WHERE n.plan_id = ? AND n.nr < ? AND r.assignment_id = ? AND r.organisation_id = ? AND r.status = 'approved' ORDER BY n.nr DESC LIMIT 1`,
    [place.planId, place.roundNr, place.assignmentId, place.organisationId],
  );
  if (row === null) return null;
  const version = await loadVersion(db, row['id'] as string, { nr: whole(row['latest_version_nr']), perspectiveKeys });
  return version === null
    ? null
    : { roundTitle: { sv: row['title_sv'] as string, en: row['title_en'] as string }, content: version.content };
}
