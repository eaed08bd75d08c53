import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { capitalised, type PlanSummary } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Cell, DataTable, type Column } from '../ui/data-table';
import { ExerciseMark } from '../ui/exercise-mark';
import { TextView } from '../ui/text-view';
import { planListTexts } from './plan-list.texts';
import { planKindWords, wordFor } from './plan-words';

/** Plans as rows; the number of assignments leads to them. */
@Component({
  selector: 'app-plan-table',
  imports: [Cell, DataTable, ExerciseMark, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-data-table [caption]="caption()" [quietCaption]="true" [columns]="columns()" [rows]="plans()">
      <ng-template uiCell="plan" [uiCellOf]="plans()" let-plan>
        <span class="plan">
          <a [routerLink]="['/plans', plan.key]"><ui-text [text]="plan.title" /></a>
          @if (plan.exercise) {
            <ui-exercise-mark />
          }
        </span>
      </ng-template>
      <ng-template uiCell="period" [uiCellOf]="plans()" let-plan>
        <span class="period"
          >{{ format.period(plan.periodFrom, plan.periodTo) }}
          @if (plan.periodTo === null) {
            <span class="small muted">{{ t().noEnd }}</span>
          }
        </span>
      </ng-template>
      <ng-template uiCell="kind" [uiCellOf]="plans()" let-plan
        ><span class="kind">{{ kind(plan) }}</span></ng-template
      >
      <ng-template uiCell="owner" [uiCellOf]="plans()" let-plan>
        <span class="owner">
          @if (plan.owner; as owner) {
            <a [routerLink]="['/organisations', owner.key]"><ui-text [text]="owner.name" /></a>
          } @else {
            <span class="muted">{{ t().noOwner }}</span>
          }
        </span>
      </ng-template>
      <ng-template uiCell="declared" [uiCellOf]="plans()" let-plan>
        @if (plan.assignmentsDeclared === null) {
          <span class="muted">{{ t().notDeclared }}</span>
        } @else {
          {{ format.number(plan.assignmentsDeclared) }}
        }
      </ng-template>
      <ng-template uiCell="named" [uiCellOf]="plans()" let-plan>
        <a
          [routerLink]="['/plans', plan.key, 'assignments']"
          [attr.aria-label]="t().namedOf(plan.assignmentsNamed, language.pick(plan.title))"
          >{{ format.number(plan.assignmentsNamed) }}</a
        >
      </ng-template>
    </ui-data-table>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    ui-exercise-mark,
    .small {
      display: block;
      width: fit-content;
    }
    /* The same widths in every table of plans, so that the columns stand under each other. */
    @media (min-width: 1100px) {
      .plan,
      .kind,
      .period,
      .owner {
        display: inline-block;
      }
      .plan {
        width: 26rem;
      }
      .kind {
        width: 7.5rem;
      }
      .period {
        width: 12.5rem;
      }
      .owner {
        width: 14rem;
      }
    }
  `,
})
export class PlanTable {
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(planListTexts);
  readonly plans = input.required<PlanSummary[]>();
  readonly caption = input.required<string>();

  protected readonly columns = computed((): Column<PlanSummary>[] => [
    { key: 'plan', heading: this.t().plan, names: true, text: (plan) => plan.title.sv },
    { key: 'kind', heading: this.t().kind, text: (plan) => this.kind(plan) },
    { key: 'period', heading: this.t().period, text: (plan) => plan.periodFrom },
    { key: 'owner', heading: this.t().owner, text: (plan) => plan.owner?.name.sv },
    { key: 'declared', heading: this.t().declared, numeric: true, text: (plan) => plan.assignmentsDeclared?.toString() },
    { key: 'named', heading: this.t().named, numeric: true, text: (plan) => plan.assignmentsNamed.toString() },
  ]);

  protected kind(plan: PlanSummary): string {
    return capitalised(this.language.pick(wordFor(planKindWords, plan.kind)));
  }
}
