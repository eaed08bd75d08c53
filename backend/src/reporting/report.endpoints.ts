import {
  evidenceLimits,
  figureQualifiers,
  largestOre,
  largestThousandths,
  ratings,
  reportingStatuses,
  sections,
  textLimits,
  workStatuses,
  type DraftChange,
  type FigureQualifier,
  type NewAssessment,
  type NewNote,
  type OwnAnswer,
  type PerspectiveAnswer,
  type PlainReply,
  type Rating,
  type ReportingStatus,
  type Section,
  type Submission,
  type ValueChange,
  type WorkStatus,
} from '@lagesbild/contract';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { keyPattern } from '../organisations';
import { found, within } from '../platform/access/ledger';
import type { Reading } from '../platform/access/context';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { GivenOneByOne, IsDay, MayBeAbsent, MayBeNull, OrNull } from '../platform/http/rules';
import { listReports } from './list-reports';
import { isInside, visibleReports } from './report.policy';
import { loadReport, perspectivesOf, type ReportRecord } from './report.repository';
import { addNote, approveReport, assessReport, removeNote, returnReport, startReview } from './review-report';
import { saveDraft } from './save-draft';
import { reportView } from './show-report';
import { receipt, submitReport } from './submit-report';
import { loadVersion, versionView, type SealedVersion } from './version.repository';

class ReportParams {
  @IsUUID() reportId: string;
}

class VersionParams extends ReportParams {
  @IsInt() @Min(1) @Max(10_000) versionNr: number;
}

class NoteParams extends ReportParams {
  @IsUUID() noteId: string;
}

class ReportQueryInput extends PageInput {
  @MayBeAbsent() @IsUUID() round?: string;
  @MayBeAbsent() @IsIn(reportingStatuses) status?: ReportingStatus;
  @MayBeAbsent() @Matches(keyPattern) organisation?: string;
  @MayBeAbsent() @IsBoolean() own?: boolean;
}

class PerspectiveInput implements PerspectiveAnswer {
  @Matches(keyPattern) key: string;
  @IsString() @MaxLength(textLimits.perspective) text: string;
}

/** A question of the report, as the rows of answers name it. */
const questionPattern = /^[a-z]+(:[a-z0-9-]+)?$/;
const longestQuestion = 100;

class OwnAnswerInput implements OwnAnswer {
  @Matches(keyPattern) @MaxLength(longestQuestion) key: string;
  @IsString() @MaxLength(textLimits.answer) value: string;
}

class UnchangedInput {
  @Matches(questionPattern) @MaxLength(longestQuestion) question: string;
  @OrNull() @IsString() @MaxLength(textLimits.note) sentence: string | null;
}

class ReplyInput implements PlainReply {
  @Matches(keyPattern) @MaxLength(longestQuestion) rule: string;
  @IsString() @MaxLength(textLimits.note) text: string;
}

class ValueInput implements ValueChange {
  @Matches(keyPattern) @MaxLength(longestQuestion) indicator: string;
  @IsDay() periodFrom: string;
  @IsDay() periodTo: string;
  @IsIn(figureQualifiers) qualifier: FigureQualifier;
  @OrNull() @IsInt() @Min(0) @Max(largestThousandths) thousandths: number | null;
}

class DraftBody implements DraftChange {
  @MayBeNull() @IsIn(workStatuses) workStatus?: WorkStatus | null;
  @MayBeNull() @IsIn(ratings) rating?: Rating | null;
  @MayBeAbsent() @IsString() @MaxLength(textLimits.answer) done?: string;
  @MayBeAbsent() @IsString() @MaxLength(textLimits.answer) next?: string;
  @MayBeNull() @IsDay() expectedDoneOn?: string | null;
  @MayBeNull() @IsInt() @Min(0) @Max(largestOre) usedOre?: number | null;
  @MayBeNull() @IsInt() @Min(0) @Max(largestOre) forecastOre?: number | null;
  @GivenOneByOne('key', () => PerspectiveInput) perspectives?: PerspectiveInput[];
  @MayBeAbsent() @IsString() @MaxLength(textLimits.answer) obstacles?: string;
  @MayBeNull() @IsString() @MaxLength(textLimits.answer) discuss?: string | null;
  @GivenOneByOne('key', () => OwnAnswerInput) own?: OwnAnswerInput[];
  @GivenOneByOne('question', () => UnchangedInput) unchanged?: UnchangedInput[];
  @GivenOneByOne('rule', () => ReplyInput) replies?: ReplyInput[];
  @GivenOneByOne('indicator', () => ValueInput) values?: ValueInput[];
}

class SubmissionBody implements Submission {
  @MayBeAbsent() @IsUUID() onBehalfOfId?: string;
  @MayBeAbsent() @IsArray() @ArrayMaxSize(evidenceLimits.perReport) @IsUUID(undefined, { each: true }) evidenceSeen?: string[];
}

class NoteBody implements NewNote {
  @IsIn(sections) section: Section;
  @MayBeNull() @Matches(keyPattern) @MaxLength(longestQuestion) perspective?: string | null;
  @IsString() @Matches(/\S/) @MaxLength(textLimits.note) text: string;
}

class ReturnBody {
  @MayBeAbsent() @IsString() @MinLength(1) @MaxLength(textLimits.reason) reason?: string;
}

class AssessmentBody implements NewAssessment {
  @IsIn(ratings) rating: Rating;
  @IsString() @MaxLength(textLimits.reason) reason: string;
}

async function sealedVersion(
  ctx: Reading,
  { reportId, versionNr }: VersionParams,
): Promise<{ report: ReportRecord; version: SealedVersion }> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  const perspectiveKeys = (await perspectivesOf(ctx.db, report.planId)).map((each) => each.key);
  const version = found(await loadVersion(ctx.db, reportId, { nr: versionNr, perspectiveKeys }));
  // A version that was taken back before the review is its organisation's own.
  return { report, version: found(version.withdrawnAt === null || isInside(ctx.actor, report) ? version : null) };
}

type ReportHandlers = Pick<
  Handlers,
  | 'listReports'
  | 'showReport'
  | 'saveDraft'
  | 'submitReport'
  | 'showVersion'
  | 'showReceipt'
  | 'startReview'
  | 'addNote'
  | 'removeNote'
  | 'returnReport'
  | 'approveReport'
  | 'assessReport'
>;

export const reportHandlers: ReportHandlers = {
  listReports: { query: ReportQueryInput, answer: (ctx, { query }) => listReports(ctx, query) },
  showReport: { params: ReportParams, answer: (ctx, { params }) => reportView(ctx, params.reportId) },
  saveDraft: { params: ReportParams, body: DraftBody, answer: (ctx, { params, body }) => saveDraft(ctx, params.reportId, body) },
  submitReport: { params: ReportParams, body: SubmissionBody, answer: (ctx, { params, body }) => submitReport(ctx, params.reportId, body) },
  showVersion: {
    params: VersionParams,
    answer: async (ctx, { params }) => {
      return versionView((await sealedVersion(ctx, params)).version);
    },
  },
  showReceipt: {
    params: VersionParams,
    answer: async (ctx, { params }) => {
      const { report, version } = await sealedVersion(ctx, params);
      return receipt(report, { ...version, versionNr: version.nr });
    },
  },
  startReview: {
    params: ReportParams,
    answer: async (ctx, { params }) => {
      await startReview(ctx, params.reportId);
      return reportView(ctx, params.reportId);
    },
  },
  addNote: {
    params: ReportParams,
    body: NoteBody,
    answer: async (ctx, { params, body }) => {
      await addNote(ctx, params.reportId, body);
      return reportView(ctx, params.reportId);
    },
  },
  removeNote: {
    params: NoteParams,
    answer: async (ctx, { params }) => {
      await removeNote(ctx, params.reportId, params.noteId);
      return reportView(ctx, params.reportId);
    },
  },
  returnReport: {
    params: ReportParams,
    body: ReturnBody,
    answer: async (ctx, { params, body }) => {
      await returnReport(ctx, params.reportId, body.reason);
      return reportView(ctx, params.reportId);
    },
  },
  approveReport: {
    params: ReportParams,
    answer: async (ctx, { params }) => {
      await approveReport(ctx, params.reportId);
      return reportView(ctx, params.reportId);
    },
  },
  assessReport: {
    params: ReportParams,
    body: AssessmentBody,
    answer: async (ctx, { params, body }) => {
      await assessReport(ctx, params.reportId, body);
      return reportView(ctx, params.reportId);
    },
  },
};
