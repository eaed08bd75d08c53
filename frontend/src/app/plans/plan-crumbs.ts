import { computed, inject, type Signal } from '@angular/core';
import type { PlanView } from '@lagesbild/contract';
import { Language } from '../core/language';
import type { Reading } from '../core/api';
import type { Crumb } from '../ui/page-header';
import { planCrumbsTexts } from './plan-crumbs.texts';

/** The way to a page below a plan. The plan's title takes its place when it has been read, so that nothing moves. */
export function planCrumbs(plan: Reading<PlanView>, planKey: Signal<string>): Signal<Crumb[]> {
  const language = inject(Language);
  const t = language.of(planCrumbsTexts);
  return computed(() => [
    { text: t().plans, link: '/plans' },
    { text: plan.hasValue() ? language.pick(plan.value().title) : t().plan, link: ['/plans', planKey()] },
  ]);
}
