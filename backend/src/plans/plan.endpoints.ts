import { Matches } from 'class-validator';
import { keyPattern } from '../organisations';
import { authorizeSignedIn } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { findPlans } from './plan.repository';

/** The plan that an address is below. */
export class PlanParams {
  @Matches(keyPattern) planKey: string;
}

/** Plans are public facts: everybody who is signed in may read them. */
export const planHandlers = {
  listPlans: {
    query: PageInput,
    answer: (ctx, { query }) => {
      authorizeSignedIn(ctx);
      return findPlans(ctx.db, query);
    },
  },
} satisfies Pick<Handlers, 'listPlans'>;
