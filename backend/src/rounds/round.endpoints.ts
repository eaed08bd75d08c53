import { languages, reportingStatuses, textLimits, type Language, type NewRound, type ReportingStatus } from '@lagesbild/contract';
import { IsIn, IsInt, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { keyPattern } from '../organisations';
import { authorize, authorizeSignedIn, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { IsDay, MayBeAbsent } from '../platform/http/rules';
import { closeRound } from './close-round';
import { openRound, type MakeReports } from './open-round';
import { planRound } from './plan-round';
import { canSeeCompleteness } from './round.policy';
import { findCompletenessRows, findRounds, loadRound } from './round.repository';
import { roundCalendar } from './round-calendar';
import { roundView } from './show-round';

class PlanParams {
  @Matches(keyPattern) planKey: string;
}

export class RoundParams {
  @IsUUID() roundId: string;
}

class NewRoundBody implements NewRound {
  @IsString() @MinLength(1) @MaxLength(textLimits.title) titleSv: string;
  @IsString() @MinLength(1) @MaxLength(textLimits.title) titleEn: string;
  @IsDay() periodFrom: string;
  @IsDay() periodTo: string;
  @IsDay() opensOn: string;
  @IsDay() dueOn: string;
  @IsDay() closesOn: string;
}

class RoundReportQuery extends PageInput {
  @MayBeAbsent() @IsIn(reportingStatuses) status?: ReportingStatus;
  @MayBeAbsent() @IsInt() @Min(1) @Max(99) area?: number;
}

class CalendarQuery {
  @MayBeAbsent() @IsIn(languages) language?: Language;
}

type RoundHandlers = Pick<
  Handlers,
  'listRounds' | 'planRound' | 'showRound' | 'listRoundReports' | 'openRound' | 'closeRound' | 'showRoundCalendar'
>;

export const roundHandlers = (makeReports: MakeReports): RoundHandlers => ({
  listRounds: {
    params: PlanParams,
    query: PageInput,
    answer: async (ctx, { params, query }) => {
      authorizeSignedIn(ctx);
      found(await ctx.db.first('SELECT id FROM plan WHERE `key` = ?', [params.planKey]));
      return findRounds(ctx.db, params.planKey, query);
    },
  },
  planRound: {
    params: PlanParams,
    body: NewRoundBody,
    answer: async (ctx, { params, body }) => roundView(ctx.db, ctx.actor, await planRound(ctx, params.planKey, { ...body })),
  },
  showRound: {
    params: RoundParams,
    answer: async (ctx, { params }) => {
      authorizeSignedIn(ctx);
      return roundView(ctx.db, ctx.actor, params.roundId);
    },
  },
  listRoundReports: {
    params: RoundParams,
    query: RoundReportQuery,
    answer: async (ctx, { params, query }) => {
      const round = found(await loadRound(ctx.db, params.roundId));
      authorize(ctx, canSeeCompleteness(ctx.actor, round));
      return findCompletenessRows(ctx.db, round, { query, now: ctx.now });
    },
  },
  openRound: {
    params: RoundParams,
    answer: async (ctx, { params }) => {
      await openRound(ctx, params.roundId, makeReports);
      return roundView(ctx.db, ctx.actor, params.roundId);
    },
  },
  closeRound: {
    params: RoundParams,
    answer: async (ctx, { params }) => {
      await closeRound(ctx, params.roundId);
      return roundView(ctx.db, ctx.actor, params.roundId);
    },
  },
  showRoundCalendar: {
    params: RoundParams,
    query: CalendarQuery,
    answer: async (ctx, { params, query }) => {
      authorizeSignedIn(ctx);
      return roundCalendar(found(await loadRound(ctx.db, params.roundId)), query.language ?? 'sv', ctx.now);
    },
  },
});
