import {
  ratings,
  reviewStates,
  textLimits,
  textSections,
  type NewSuggestion,
  type Rating,
  type ReportView,
  type ReviewingEndpoints,
  type ReviewQueueQuery,
  type ReviewState,
  type TextSection,
  type WithReason,
} from '@lagesbild/contract';
import { IsBoolean, IsIn, IsInt, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { keyPattern } from '../organisations';
import type { Writing } from '../platform/access/context';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { MayBeAbsent } from '../platform/http/rules';
import { RoundParams } from '../rounds';
import { acceptSuggestion, declineSuggestion } from './answer-suggestion';
import { lockReport, unlockReport } from './lock-report';
import { listReviewQueue } from './review-queue';
import { reportView } from './show-report';
import { addSuggestion, removeSuggestion } from './suggest-wording';
import { releaseReview, takeOverReview } from './take-review';
import { withdrawReport } from './withdraw-report';

class ReportParams {
  @IsUUID() reportId: string;
}

class SuggestionParams extends ReportParams {
  @IsUUID() suggestionId: string;
}

class ReviewQueueInput extends PageInput implements ReviewQueueQuery {
  @MayBeAbsent() @IsIn(reviewStates) state?: ReviewState;
  @MayBeAbsent() @IsInt() @Min(1) @Max(99) area?: number;
  @MayBeAbsent() @Matches(keyPattern) organisation?: string;
  @MayBeAbsent() @IsIn(ratings) rating?: Rating;
  @MayBeAbsent() @IsBoolean() discuss?: boolean;
  @MayBeAbsent() @IsBoolean() resubmitted?: boolean;
}

class ReasonBody implements WithReason {
  @IsString() @Matches(/\S/) @MaxLength(textLimits.reason) reason: string;
}

class WithdrawalBody {
  @MayBeAbsent() @IsString() @MinLength(1) @MaxLength(textLimits.reason) reason?: string;
}

class SuggestionBody implements NewSuggestion {
  @IsIn(textSections) section: TextSection;
  @MayBeAbsent() @Matches(keyPattern) perspective?: string;
  @IsInt() @Min(0) @Max(textLimits.answer) start: number;
  @IsInt() @Min(1) @Max(textLimits.answer) end: number;
  @IsString() @MaxLength(textLimits.suggestion) proposal: string;
}

/** Carries out a command on a report and answers its page as it is then. */
async function after(ctx: Writing, { reportId }: ReportParams, done: Promise<void>): Promise<ReportView> {
  await done;
  return reportView(ctx, reportId);
}

export const reviewingHandlers: Pick<Handlers, keyof ReviewingEndpoints> = {
  listReviewQueue: {
    params: RoundParams,
    query: ReviewQueueInput,
    answer: (ctx, { params, query }) => listReviewQueue(ctx, params.roundId, query),
  },
  takeOverReview: {
    params: ReportParams,
    body: ReasonBody,
    answer: (ctx, { params, body }) => after(ctx, params, takeOverReview(ctx, params.reportId, body.reason)),
  },
  releaseReview: { params: ReportParams, answer: (ctx, { params }) => after(ctx, params, releaseReview(ctx, params.reportId)) },
  withdrawReport: {
    params: ReportParams,
    body: WithdrawalBody,
    answer: (ctx, { params, body }) => after(ctx, params, withdrawReport(ctx, params.reportId, body.reason)),
  },
  lockReport: {
    params: ReportParams,
    body: ReasonBody,
    answer: (ctx, { params, body }) => after(ctx, params, lockReport(ctx, params.reportId, body.reason)),
  },
  unlockReport: {
    params: ReportParams,
    body: ReasonBody,
    answer: (ctx, { params, body }) => after(ctx, params, unlockReport(ctx, params.reportId, body.reason)),
  },
  addSuggestion: {
    params: ReportParams,
    body: SuggestionBody,
    answer: (ctx, { params, body }) => after(ctx, params, addSuggestion(ctx, params.reportId, body)),
  },
  removeSuggestion: {
    params: SuggestionParams,
    answer: (ctx, { params }) => after(ctx, params, removeSuggestion(ctx, params.reportId, params.suggestionId)),
  },
  acceptSuggestion: {
    params: SuggestionParams,
    answer: (ctx, { params }) => acceptSuggestion(ctx, params.reportId, params.suggestionId),
  },
  declineSuggestion: {
    params: SuggestionParams,
    answer: (ctx, { params }) => declineSuggestion(ctx, params.reportId, params.suggestionId),
  },
};
