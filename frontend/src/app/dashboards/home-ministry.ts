import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Home } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { homeMinistryTexts } from './home-ministry.texts';

/** The latest published picture of each plan, with its one sentence. */
@Component({
  selector: 'app-home-ministry',
  imports: [Panel, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (picture of pictures(); track picture.roundId) {
      <ui-panel [heading]="language.pick(picture.planTitle)">
        <ui-text tools class="muted" [text]="picture.roundTitle" />
        <div class="stack">
          <p class="lead">{{ language.pick(picture.lead) }}</p>
          <p class="row">
            <a
              class="button"
              [routerLink]="['/plans', picture.planKey, 'brief']"
              [attr.aria-label]="t().readOf(language.pick(picture.planTitle))"
              >{{ t().read }}</a
            >
            <a [routerLink]="['/plans', picture.planKey, 'obstacles']">{{ t().obstacles }}</a>
            <a [routerLink]="['/plans', picture.planKey, 'assignments']">{{ t().assignments }}</a>
          </p>
        </div>
      </ui-panel>
    } @empty {
      <ui-panel
        ><p class="none">{{ t().none }}</p></ui-panel
      >
    }
  `,
  styleUrl: './home-part.css',
})
export class HomeMinistry {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(homeMinistryTexts);
  readonly pictures = input.required<NonNullable<Home['ministry']>>();
}
