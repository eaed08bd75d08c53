import type { Day, RoundView } from '@lagesbild/contract';
import type { Worded } from '../core/language';
import type { roundActionsTexts, RoundStep } from './round-actions.texts';

interface Wording {
  t: Worded<typeof roundActionsTexts>;
  day: (day: Day) => string;
  today: Day;
}

function ofClosing(round: RoundView, { t, day, today }: Wording): string[] {
  const missing = round.completeness ? [t.closeMissing(round.completeness.expected - round.completeness.received)] : [];
  const early = today < round.closesOn ? [t.closeEarly(day(round.closesOn))] : [];
  return [t.closeNoMore, ...missing, t.closeReview, ...early];
}

function ofPublishing(round: RoundView, { t }: Wording): string[] {
  const counts = round.completeness;
  if (!counts) return [t.publishFrozen, t.publishRead];
  const returned = counts.received - counts.approved - (round.waiting ?? 0);
  return [
    t.publishApproved(counts.approved),
    t.publishMissing(counts.expected - counts.received),
    ...(returned > 0 ? [t.publishReturned(returned)] : []),
    t.publishFrozen,
    t.publishRead,
  ];
}

/** What happens when a round is opened, closed or published, sentence by sentence. */
export function consequencesOf(step: RoundStep, round: RoundView, wording: Wording): string[] {
  const { t, day } = wording;
  if (step === 'close') return ofClosing(round, wording);
  if (step === 'publish') return ofPublishing(round, wording);
  return [t.openShells, t.openDays(day(round.dueOn), day(round.closesOn)), t.openForGood];
}
