import { textLimits, type NewExtension } from '@lagesbild/contract';
import { IsString, Matches, MaxLength } from 'class-validator';
import { keyPattern } from '../organisations';
import { authorize, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { IsDay, MayBeAbsent } from '../platform/http/rules';
import { canReview, loadRound, RoundParams } from '../rounds';
import { extendDays, findExtensions } from './extend-days';

class ExtensionBody implements NewExtension {
  @Matches(keyPattern) organisationKey: string;
  @MayBeAbsent() @Matches(keyPattern) assignmentKey?: string;
  @IsDay() dueOn: string;
  @IsDay() closesOn: string;
  @IsString() @Matches(/\S/) @MaxLength(textLimits.reason) reason: string;
}

export const extensionHandlers: Pick<Handlers, 'listExtensions' | 'extendDays'> = {
  listExtensions: {
    params: RoundParams,
    query: PageInput,
    answer: async (ctx, { params, query }) => {
      const round = found(await loadRound(ctx.db, params.roundId));
      authorize(ctx, canReview(ctx.actor));
      return findExtensions(ctx.db, round.id, query);
    },
  },
  extendDays: {
    params: RoundParams,
    body: ExtensionBody,
    answer: async (ctx, { params, body }) => ({ reports: await extendDays(ctx, params.roundId, { ...body }) }),
  },
};
