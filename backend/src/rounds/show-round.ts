import type { RoundSummary, RoundView } from '@lagesbild/contract';
import type { Actor } from '../platform/access/actor';
import type { Reader } from '../platform/database/reader';
import { found } from '../platform/access/ledger';
import { completenessOf } from './completeness';
import {
  canAskQuestions,
  canCloseRound,
  canExtendDays,
  canOpenRound,
  canPublishRound,
  canReview,
  canSeeCompleteness,
} from './round.policy';
import { completenessByArea, countWaiting, loadRound, unpublishedBefore } from './round.repository';
import { roundSentence } from './round';

const summaryOf = ({
  id,
  nr,
  title,
  periodFrom,
  periodTo,
  opensOn,
  dueOn,
  closesOn,
  state,
  openedAt,
  closedAt,
  publishedAt,
}: RoundSummary): RoundSummary => ({
  id,
  nr,
  title,
  periodFrom,
  periodTo,
  opensOn,
  dueOn,
  closesOn,
  state,
  openedAt,
  closedAt,
  publishedAt,
});

/** A round as the actor may see it, with what the actor may do. */
export async function roundView(db: Reader, actor: Actor, id: string): Promise<RoundView> {
  const round = found(await loadRound(db, id));
  const open = canSeeCompleteness(actor, round);
  return {
    ...summaryOf(round),
    planKey: round.planKey,
    planTitle: round.planTitle,
    exercise: round.exercise,
    completeness: open ? ((await completenessOf(db, [id])).get(id) ?? null) : null,
    byArea: open ? await completenessByArea(db, id) : [],
    waiting: canReview(actor) ? await countWaiting(db, id) : null,
    next: roundSentence(round, round.state === 'planned' ? await unpublishedBefore(db, round) : null),
    can: {
      open: round.state === 'planned' && canOpenRound(actor),
      close: round.state === 'open' && canCloseRound(actor),
      publish: round.state === 'closed' && canPublishRound(actor),
      review: ['open', 'closed'].includes(round.state) && canReview(actor),
      askQuestions: round.state === 'planned' && canAskQuestions(actor),
      extend: ['open', 'closed'].includes(round.state) && canExtendDays(actor),
    },
  };
}
