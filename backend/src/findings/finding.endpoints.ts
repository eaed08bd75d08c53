import { Matches } from 'class-validator';
import { keyPattern } from '../organisations';
import { PlanParams } from '../plans';
import { authorizeSignedIn, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { MayBeAbsent } from '../platform/http/rules';
import { findFindings, findGeneralFindings, type FindingFilter } from './finding.repository';

class FindingQueryInput extends PageInput implements FindingFilter {
  @MayBeAbsent() @Matches(keyPattern) kind?: string;
  @MayBeAbsent() @Matches(keyPattern) area?: string;
}

/** Findings from published reports: everybody who is signed in may read them. */
export const findingHandlers = {
  listFindings: {
    params: PlanParams,
    query: FindingQueryInput,
    answer: async (ctx, { params, query }) => {
      authorizeSignedIn(ctx);
      return found(await findFindings(ctx.db, params.planKey, query));
    },
  },
  listGeneralFindings: {
    query: PageInput,
    answer: (ctx, { query }) => {
      authorizeSignedIn(ctx);
      return findGeneralFindings(ctx.db, query);
    },
  },
} satisfies Pick<Handlers, 'listFindings' | 'listGeneralFindings'>;
