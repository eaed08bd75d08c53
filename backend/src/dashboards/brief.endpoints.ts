import { Matches } from 'class-validator';
import { keyPattern } from '../organisations';
import { authorize, authorizeSignedIn, found } from '../platform/access/ledger';
import { Frozen, type Handlers } from '../platform/http/endpoint';
import { canReview, loadRound, RoundParams, roundView } from '../rounds';
import { buildBrief } from './build-brief';
import { publishRound } from './publish-round';
import { frozenBrief, latestFrozenBrief } from './snapshot.repository';

class PlanParams {
  @Matches(keyPattern) planKey: string;
}

/** A published picture is for everybody who is signed in; before that only the coordination sees it, marked preliminary. */
export const briefHandlers = {
  showBrief: {
    params: RoundParams,
    answer: async (ctx, { params }) => {
      const frozen = await frozenBrief(ctx.db, params.roundId);
      if (frozen !== null) {
        authorizeSignedIn(ctx);
        return new Frozen(frozen.bytes, frozen.sha256);
      }
      const round = found(await loadRound(ctx.db, params.roundId));
      authorize(ctx, canReview(ctx.actor));
      return buildBrief(ctx.db, round, { kind: 'preliminary', now: ctx.now, publishedBy: null });
    },
  },
  showLatestBrief: {
    params: PlanParams,
    answer: async (ctx, { params }) => {
      authorizeSignedIn(ctx);
      const { bytes, sha256 } = found(await latestFrozenBrief(ctx.db, params.planKey));
      return new Frozen(bytes, sha256);
    },
  },
  publishRound: {
    params: RoundParams,
    answer: async (ctx, { params }) => {
      await publishRound(ctx, params.roundId);
      return roundView(ctx.db, ctx.actor, params.roundId);
    },
  },
} satisfies Pick<Handlers, 'showBrief' | 'showLatestBrief' | 'publishRound'>;
