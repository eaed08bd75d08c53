import {
  answersOf,
  AssessmentEntity,
  columnsOf,
  emptyContent,
  ReportDraftAnswerEntity,
  ReportDraftEntity,
  ReportEntity,
  ReportVersionAnswerEntity,
  ReportVersionEntity,
  ReviewEntity,
  ReviewNoteEntity,
  sealOf,
} from '../reporting';
import { figuresIn } from './exercise-figures';
import { areaNrOf, type AssignmentFile, type ExerciseFiles, type ReportFile } from './exercise-files';
import { perspectiveKeys, table, type ExerciseGround, type TableRows } from './exercise-ground';
import type { Cast } from './exercise-people';
import { assignmentId } from './exercise-plan';
import { roundWithNr } from './exercise-rounds';
import { isWritten, reportId, storyOf, writtenContent, type ReportCase, type Story, type Submission } from './exercise-story';
import { minutesAfter, officeMoment, spread, workingDaysAfter } from './exercise-values';

/** A report of the exercise with all that belongs to it. */
export interface ToldReport extends ReportCase {
  assignment: AssignmentFile;
  story: Story;
}

export const reportKey = ({ label, round, organisation }: { label: string; round: number; organisation: string }): string =>
  `${label}:${round}:${organisation}`;

export const toldReports = ({ assignments, figures }: Pick<ExerciseFiles, 'assignments' | 'figures'>, cast: Cast): ToldReport[] =>
  assignments.flatMap((assignment) =>
    assignment.reports.map((source) => {
      const { label } = assignment;
      const told: ReportCase = {
        key: reportKey({ label, round: source.round, organisation: source.organisation }),
        areaNr: areaNrOf(label),
        round: roundWithNr(source.round),
        source,
        values: source.organisation === assignment.lead ? figuresIn(figures, label, roundWithNr(source.round)) : [],
        cast,
      };
      return { ...told, assignment, story: storyOf(told) };
    }),
  );

export function reportTables(reports: readonly ToldReport[], ground: ExerciseGround): TableRows[] {
  const drafts = reports.flatMap(draftsOf);
  const versions = reports.flatMap(({ key, story }) => story.submissions.map((submission) => ({ ...submission, reportId: reportId(key) })));
  return [
    table(
      ReportEntity,
      reports.map((report) => reportRow(report, ground)),
    ),
    table(
      ReportDraftEntity,
      drafts.map(({ content, ...draft }) => ({ ...draft, ...columnsOf(content) })),
    ),
    table(
      ReportDraftAnswerEntity,
      drafts.flatMap((draft) => answersOf(draft.content).map((answer) => ({ reportId: draft.reportId, ...answer }))),
    ),
    table(
      ReportVersionEntity,
      versions.map(({ content, ...version }) => ({ ...version, sha256: sealOf(content), ...columnsOf(content) })),
    ),
    table(
      ReportVersionAnswerEntity,
      versions.flatMap(({ id, content }) => answersOf(content).map((answer) => ({ versionId: id, ...answer }))),
    ),
    table(
      ReviewEntity,
      reports.flatMap(({ story }) => story.steps),
    ),
    table(
      ReviewNoteEntity,
      reports.flatMap(({ story }) => story.notes),
    ),
    table(
      AssessmentEntity,
      reports.flatMap(({ story }) => story.assessment ?? []),
    ),
  ];
}

export const latestOf = ({ submissions }: Story): Submission | undefined => submissions.at(-1);

/** Whether a report is on time is decided by its first submission; a later version does not change it. */
function reportRow({ key, assignment, round, source, story }: ToldReport, { organisationId }: ExerciseGround): ReportEntity {
  const first = story.submissions[0];
  const latest = latestOf(story);
  return {
    id: reportId(key),
    roundId: round.id,
    assignmentId: assignmentId(assignment.label),
    organisationId: organisationId(source.organisation),
    part: source.organisation !== assignment.lead,
    status: statusOf(source),
    version: 1 + story.steps.length,
    latestVersionNr: latest?.nr ?? 0,
    firstSubmittedAt: first?.submittedAt ?? null,
    submittedAt: latest?.submittedAt ?? null,
    onTime: first?.onTime ?? null,
    reviewerId: story.reviewerId,
  };
}

const statusOf = ({ status }: ReportFile): string => (status === 'missing' || status === 'untouched' ? 'draft' : status);

type Draft = Pick<ReportDraftEntity, 'reportId' | 'version' | 'savedAt' | 'savedById'> & { content: ReturnType<typeof writtenContent> };

/** What can still be written: in the open round, what has not been submitted or has come back. */
function draftsOf({ key, round, source, story, cast, values }: ToldReport): Draft[] {
  if (round.state !== 'open' || !['draft', 'returned'].includes(statusOf(source))) return [];
  if (!isWritten(source))
    return [{ reportId: reportId(key), version: 1, savedAt: null, savedById: null, content: emptyContent(perspectiveKeys) }];
  const latest = latestOf(story);
  const begun = officeMoment(workingDaysAfter(round.opensOn, 5 + spread(`saved-on:${key}`, 9)), `saved:${key}`);
  return [
    {
      reportId: reportId(key),
      version: 2 + spread(`saves:${key}`, 12),
      savedAt: latest ? minutesAfter(latest.submittedAt, -10) : begun,
      savedById: cast.reporter(source.organisation),
      content: writtenContent(key, source, { values }),
    },
  ];
}
