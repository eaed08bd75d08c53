import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { capitalised } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { StateView, There } from '../ui/state-view';
import { PlanAbout } from './plan-about';
import { PlanAreas } from './plan-areas';
import { PlanCompleteness } from './plan-completeness';
import { PlanDoors } from './plan-doors';
import { PlanFacts } from './plan-facts';
import { planLead } from './plan-lead';
import { PlanMoney } from './plan-money';
import { PlanParticipants } from './plan-participants';
import { PlanRounds } from './plan-rounds';
import { planKindWords, wordFor } from './plan-words';
import { planTexts } from './plan.texts';

/** One plan: what it is, what is known of it and how sure that is, and the ways on. */
@Component({
  selector: 'app-plan',
  imports: [
    PageHeader,
    PlanAbout,
    PlanAreas,
    PlanCompleteness,
    PlanDoors,
    PlanFacts,
    PlanMoney,
    PlanParticipants,
    PlanRounds,
    StateView,
    There,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan.html',
  styleUrl: './plan.css',
})
export class Plan {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly t = this.language.of(planTexts);
  readonly planKey = input.required<string>();
  protected readonly answer = inject(Api).read('showPlan', () => ({ params: { planKey: this.planKey() } }));

  protected readonly plan = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly crumbs = computed(() => [{ text: this.t().plans, link: '/plans' }]);
  protected readonly heading = computed(() => {
    const plan = this.plan();
    return plan ? this.language.pick(plan.title) : this.t().heading;
  });
  protected readonly lead = computed(() => {
    const plan = this.plan();
    return plan && planLead(plan, { t: this.t(), format: this.format, pick: (text) => this.language.pick(text) });
  });
  protected readonly basis = computed(() => {
    const plan = this.plan();
    if (!plan) return null;
    const kind = capitalised(this.language.pick(wordFor(planKindWords, plan.kind)));
    return this.t().basis(kind, this.format.period(plan.periodFrom, plan.periodTo), plan.document);
  });
}
