import type { Day, PlanSummary } from '@lagesbild/contract';

/** The plans that still run, the exercise plan first, and those that have ended; the latest first in both. */
export interface PlanPeriods {
  current: PlanSummary[];
  ended: PlanSummary[];
}

/** A year or a month ends with its last day: `2026` has not ended in November 2026. */
const hasEnded = (plan: PlanSummary, today: Day): boolean => plan.periodTo !== null && plan.periodTo < today.slice(0, plan.periodTo.length);

const latestFirst = (one: PlanSummary, other: PlanSummary): number =>
  Number(other.exercise) - Number(one.exercise) || other.periodFrom.localeCompare(one.periodFrom);

/** Parts the plans by their period; an end that is not known is no end. */
export function planPeriods(plans: readonly PlanSummary[], today: Day): PlanPeriods {
  return {
    current: plans.filter((plan) => !hasEnded(plan, today)).sort(latestFirst),
    ended: plans.filter((plan) => hasEnded(plan, today)).sort(latestFirst),
  };
}
