import { PlanParams } from '../plans';
import { authorizeSignedIn, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { findMeetings } from './meeting.repository';

/** Meetings that public sources tell of: everybody who is signed in may read them. */
export const meetingHandlers = {
  listMeetings: {
    params: PlanParams,
    query: PageInput,
    answer: async (ctx, { params, query }) => {
      authorizeSignedIn(ctx);
      return found(await findMeetings(ctx.db, params.planKey, query));
    },
  },
} satisfies Pick<Handlers, 'listMeetings'>;
