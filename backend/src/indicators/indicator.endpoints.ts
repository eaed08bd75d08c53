import { PlanParams } from '../plans';
import { authorizeSignedIn, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { findIndicatorValues } from './indicator.repository';

/** Figures from public sources: everybody who is signed in may read them. */
export const indicatorHandlers = {
  listIndicatorValues: {
    params: PlanParams,
    query: PageInput,
    answer: async (ctx, { params, query }) => {
      authorizeSignedIn(ctx);
      return found(await findIndicatorValues(ctx.db, params.planKey, query));
    },
  },
} satisfies Pick<Handlers, 'listIndicatorValues'>;
