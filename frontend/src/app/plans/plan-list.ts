import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { largestLimit, stockholmDay } from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { StateView, There } from '../ui/state-view';
import { GeneralFindings } from './general-findings';
import { kept } from './kept';
import { planListTexts } from './plan-list.texts';
import { planPeriods } from './plan-periods';
import { PlanTable } from './plan-table';

/** The plans: the exercise plan and those that run now first, then those that have ended. */
@Component({
  selector: 'app-plan-list',
  imports: [GeneralFindings, PageHeader, Pager, Panel, PlanTable, StateView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <ui-page-header [heading]="t().heading" [lead]="lead()" />
      <ui-state-view [of]="answer" [empty]="t().empty" [reading]="t().reading" [keep]="true">
        <ng-template [uiThere]="answer" let-page>
          <div class="page">
            @if (periods().current.length) {
              <ui-panel [heading]="t().currentHeading" [about]="t().currentAbout">
                <app-plan-table [plans]="periods().current" [caption]="t().currentHeading" />
              </ui-panel>
            }
            @if (periods().ended.length) {
              <ui-panel [heading]="t().historyHeading" [about]="t().historyAbout">
                <app-plan-table [plans]="periods().ended" [caption]="t().historyHeading" />
              </ui-panel>
            }
            @if (page.total > page.limit) {
              <ui-pager [of]="page" />
            }
          </div>
        </ng-template>
      </ui-state-view>
      <app-general-findings [page]="page()" />
    </div>
  `,
})
export class PlanList {
  protected readonly t = inject(Language).of(planListTexts);
  readonly page = input<string>();
  protected readonly answer = inject(Api).read('listPlans', () => ({ query: { page: Number(this.page()) || 1, limit: largestLimit } }));

  private readonly found = kept(this.answer);
  private readonly plans = computed(() => this.found()?.items ?? []);
  protected readonly periods = computed(() => planPeriods(this.plans(), stockholmDay(new Date())));
  /** Said of the plans on this page, which is all of them unless there are very many. */
  protected readonly lead = computed(() => {
    const real = this.plans().filter((plan) => !plan.exercise).length;
    if (real === 0) return null;
    const first = real < this.plans().length ? this.t().withExercise(real) : this.t().real(real);
    const ended = this.periods().ended.length;
    return ended === 0 ? first : `${first} ${this.t().ended(ended)}`;
  });
}
