import { IsUUID, Matches, MaxLength } from 'class-validator';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { MayBeAbsent } from '../platform/http/rules';
import { listPartAnswers, showParts } from './show-parts';

class ReportParams {
  @IsUUID() reportId: string;
}

/** A question of texts, as the rows of answers name it. */
const questionPattern = /^(done|next|obstacles|discuss|(perspective|own):[a-z0-9-]+)$/;
const longestQuestion = 100;

class PartAnswerQuery extends PageInput {
  @MayBeAbsent() @Matches(questionPattern) @MaxLength(longestQuestion) question?: string;
}

export const partHandlers: Pick<Handlers, 'showParts' | 'listPartAnswers'> = {
  showParts: { params: ReportParams, answer: (ctx, { params }) => showParts(ctx, params.reportId) },
  listPartAnswers: {
    params: ReportParams,
    query: PartAnswerQuery,
    answer: (ctx, { params, query }) => listPartAnswers(ctx, params.reportId, { ...query }),
  },
};
