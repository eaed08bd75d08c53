import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { roundStateWords, type Home } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { CompletenessView } from '../ui/completeness';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { homeCoordinatorTexts } from './home-coordinator.texts';

/** The coordinator's rounds: where each stands, how complete it is, and what comes next. */
@Component({
  selector: 'app-home-coordinator',
  imports: [CompletenessView, Panel, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (each of rounds(); track each.round.id) {
      <ui-panel
        [heading]="language.pick(each.round.title) + ': ' + language.pick(states[each.round.state]).toLowerCase()"
        [about]="t().days(format.day(each.round.dueOn), format.day(each.round.closesOn))"
      >
        <a tools [routerLink]="['/plans', each.planKey]"><ui-text [text]="each.planTitle" /></a>
        <div class="stack">
          <p class="next">
            <strong>{{ language.pick(each.next) }}</strong>
          </p>
          <ui-completeness [of]="each.completeness" />
          <p class="row">
            @if (each.late) {
              <a [routerLink]="['/rounds', each.round.id]" [queryParams]="{ status: 'missing' }">{{ t().late(each.late) }}</a>
            } @else {
              <span class="muted">{{ t().noneLate }}</span>
            }
            @if (each.waiting) {
              <a [routerLink]="['/rounds', each.round.id, 'review']">{{ t().waiting(each.waiting) }}</a>
            } @else {
              <span class="muted">{{ t().noneWaiting }}</span>
            }
            <a class="button quiet" [routerLink]="['/rounds', each.round.id]">{{ t().open }}</a>
          </p>
        </div>
      </ui-panel>
    } @empty {
      <ui-panel
        ><p class="none">
          {{ t().noRound }} <a routerLink="/plans">{{ t().plans }}</a>
        </p></ui-panel
      >
    }
  `,
  styleUrl: './home-part.css',
})
export class HomeCoordinator {
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(homeCoordinatorTexts);
  protected readonly states = roundStateWords;
  readonly rounds = input.required<NonNullable<Home['coordinator']>>();
}
