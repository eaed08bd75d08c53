import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanView, RoundSummary } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { planRoundsTexts } from './plan-rounds.texts';

/** The rounds of a plan, the latest first, each with where it stands in words. */
@Component({
  selector: 'app-plan-rounds',
  imports: [Panel, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading">
      <ul class="rows">
        @for (round of plan().rounds; track round.id) {
          <li>
            <div>
              <a class="title" [routerLink]="['/rounds', round.id]"><ui-text [text]="round.title" /></a>
              <p class="small muted">{{ state(round) }}</p>
            </div>
            @if (round.state === 'published') {
              <a [routerLink]="['/rounds', round.id, 'brief']" [attr.aria-label]="t().briefOf(language.pick(round.title))">{{
                t().brief
              }}</a>
            }
          </li>
        } @empty {
          <li class="muted">{{ plan().can.planRound ? t().emptyCan : t().empty }}</li>
        }
      </ul>
      @if (plan().can.planRound) {
        <p class="not-printed">
          <a class="button quiet" routerLink="/rounds/new" [queryParams]="{ plan: plan().key }">{{ t().plan }}</a>
        </p>
      }
    </ui-panel>
  `,
  styles: `
    li:not(.muted) {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--space-4);
    }
    .title {
      font-weight: 600;
    }
    .not-printed {
      margin-top: var(--space-4);
    }
  `,
})
export class PlanRounds {
  protected readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly t = this.language.of(planRoundsTexts);
  readonly plan = input.required<PlanView>();

  protected state(round: RoundSummary): string {
    switch (round.state) {
      case 'planned':
        return this.t().planned(this.format.day(round.opensOn));
      case 'open':
        return this.t().open(this.format.day(round.dueOn), this.format.day(round.closesOn));
      case 'closed':
        return this.t().closed(this.format.dayOf(round.closedAt));
      case 'published':
        return this.t().published(this.format.dayOf(round.publishedAt));
    }
  }
}
