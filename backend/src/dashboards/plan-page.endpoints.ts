import { PlanParams } from '../plans';
import { authorizeSignedIn, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { findPlanPage } from './plan-page';

/** A plan's page: everybody who is signed in may read it; how many obstacles it counts is up to the reader's role. */
export const planPageHandlers = {
  showPlan: {
    params: PlanParams,
    answer: async (ctx, { params }) => {
      authorizeSignedIn(ctx);
      return found(await findPlanPage(ctx.db, ctx.actor, params.planKey));
    },
  },
} satisfies Pick<Handlers, 'showPlan'>;
