import {
  countedKinds,
  frequencies,
  groupings,
  languages,
  reportingStatuses,
  stockholmDay,
  textLimits,
  type CountedKind,
  type Frequency,
  type Grouping,
  type Language,
  type NewRound,
  type ReportingStatus,
  type RoundReportQuery,
} from '@lagesbild/contract';
import { IsIn, IsInt, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { keyPattern } from '../organisations';
import type { Reading } from '../platform/access/context';
import { authorize, authorizeSignedIn, found } from '../platform/access/ledger';
import { flag } from '../platform/database/values';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { IsDay, MayBeAbsent } from '../platform/http/rules';
import { closeRound } from './close-round';
import { openRound, type MakeReports } from './open-round';
import { planRound } from './plan-round';
import { proposeRound } from './propose-round';
import { canPlanRound, canSeeCompleteness } from './round.policy';
import { findCompletenessRows, findLastRound, findRounds, loadRound } from './round.repository';
import { roundCalendar } from './round-calendar';
import { RoundParams } from './round-params';
import { completenessBoard } from './show-completeness';
import { roundView } from './show-round';

class PlanParams {
  @Matches(keyPattern) planKey: string;
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

class RoundReportInput extends PageInput implements RoundReportQuery {
  @MayBeAbsent() @IsIn(reportingStatuses) status?: ReportingStatus;
  @MayBeAbsent() @IsInt() @Min(1) @Max(99) area?: number;
  @MayBeAbsent() @Matches(keyPattern) organisation?: string;
  @MayBeAbsent() @Matches(/^\d{2}$/) county?: string;
  @MayBeAbsent() @IsIn(countedKinds) counted?: CountedKind;
  @MayBeAbsent() @IsDay() asOf?: string;
}

class CalendarQuery {
  @MayBeAbsent() @IsIn(languages) language?: Language;
}

class BoardQuery {
  @MayBeAbsent() @IsDay() asOf?: string;
  @MayBeAbsent() @IsIn(groupings) by?: Grouping;
}

class ProposalQuery {
  @MayBeAbsent() @IsIn(frequencies) frequency?: Frequency;
}

type RoundHandlers = Pick<
  Handlers,
  | 'listRounds'
  | 'proposeRound'
  | 'planRound'
  | 'showRound'
  | 'listRoundReports'
  | 'showCompleteness'
  | 'openRound'
  | 'closeRound'
  | 'showRoundCalendar'
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
  proposeRound: {
    params: PlanParams,
    query: ProposalQuery,
    answer: (ctx, { params, query }) => proposal(ctx, params.planKey, query.frequency ?? 'half-yearly'),
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
    query: RoundReportInput,
    answer: async (ctx, { params, query }) => {
      const round = found(await loadRound(ctx.db, params.roundId));
      authorize(ctx, canSeeCompleteness(ctx.actor, round));
      return findCompletenessRows(ctx.db, round, { query, now: ctx.now });
    },
  },
  showCompleteness: {
    params: RoundParams,
    query: BoardQuery,
    answer: async (ctx, { params, query: { asOf, by = 'area' } }) => {
      const round = found(await loadRound(ctx.db, params.roundId));
      authorize(ctx, canSeeCompleteness(ctx.actor, round));
      return completenessBoard(ctx.db, round, { day: asOf, by, now: ctx.now });
    },
  },
  ...steps(makeReports),
  showRoundCalendar: {
    params: RoundParams,
    query: CalendarQuery,
    answer: async (ctx, { params, query }) => {
      authorizeSignedIn(ctx);
      return roundCalendar(found(await loadRound(ctx.db, params.roundId)), query.language ?? 'sv', ctx.now);
    },
  },
});

/** What moves a round on. */
const steps = (makeReports: MakeReports): Pick<RoundHandlers, 'openRound' | 'closeRound'> => ({
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
});

async function proposal(ctx: Reading, planKey: string, frequency: Frequency): Promise<NewRound> {
  const plan = found(await ctx.db.first<{ id: string; history: unknown }>('SELECT id, history FROM plan WHERE `key` = ?', [planKey]));
  authorize(ctx, canPlanRound(ctx.actor, { history: flag(plan.history) }));
  return proposeRound(await findLastRound(ctx.db, plan.id), frequency, stockholmDay(ctx.now));
}
