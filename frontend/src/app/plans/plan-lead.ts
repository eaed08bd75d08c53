import type { PlanView, RoundSummary } from '@lagesbild/contract';
import type { Format } from '../core/format';
import type { Language, Worded } from '../core/language';
import type { planTexts } from './plan.texts';

/** What the sentences are written with. */
export interface LeadWords {
  t: Worded<typeof planTexts>;
  format: Pick<Format, 'day' | 'dayOf'>;
  pick: Language['pick'];
}

/** How many assignments there are, and how many of them are known. */
function assignments(plan: PlanView, { t }: LeadWords): string[] {
  const { assignmentsDeclared: declared, assignmentsNamed: named, completeness } = plan;
  if (declared === null) return [t.notDeclared(named)];
  if (declared === named) return [t.all(declared, plan.areas.length)];
  const missing = completeness.notIdentifiedAtLeast;
  return missing === null
    ? [t.declared(declared), t.listed(named)]
    : [t.declared(declared), t.named(named), ...(missing === 0 ? [] : [t.notIdentified(missing)])];
}

/** Where the reporting stands: the round that is open, else the latest that was published. */
function rounds(plan: PlanView, { t, format, pick }: LeadWords): string[] {
  const latest = (state: RoundSummary['state']): RoundSummary | undefined =>
    plan.rounds.filter((round) => round.state === state).sort((one, other) => other.nr - one.nr)[0];
  const open = latest('open');
  if (open) return [t.open(pick(open.title), format.day(open.dueOn))];
  const published = latest('published');
  return published ? [t.published(pick(published.title), format.dayOf(published.publishedAt))] : [];
}

/** The sentences that a plan's page opens with. */
export function planLead(plan: PlanView, words: LeadWords): string {
  return [...assignments(plan, words), ...rounds(plan, words)].join(' ');
}
