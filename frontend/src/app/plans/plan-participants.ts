import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanView } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { TextView } from '../ui/text-view';
import { planParticipantsTexts } from './plan-participants.texts';

/** The steering group and the others that the source names. Shown where it names any. */
@Component({
  selector: 'app-plan-participants',
  imports: [Panel, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (groups().length) {
      <ui-panel [heading]="t().heading">
        <div class="columns">
          @for (group of groups(); track group.heading) {
            <section>
              <h3>{{ group.heading }}</h3>
              <ul>
                @for (organisation of group.organisations; track organisation.key) {
                  <li>
                    <a [routerLink]="['/organisations', organisation.key]"><ui-text [text]="organisation.name" /></a>
                  </li>
                }
              </ul>
            </section>
          }
        </div>
      </ui-panel>
    }
  `,
  styles: `
    .columns {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    }
    ul {
      list-style: none;
      padding: 0;
      margin-top: var(--space-2);
    }
    li {
      padding: 2px 0;
    }
  `,
})
export class PlanParticipants {
  protected readonly t = inject(Language).of(planParticipantsTexts);
  readonly plan = input.required<PlanView>();
  protected readonly groups = computed(() => {
    const { steeringGroup, otherParticipants } = this.plan();
    return [
      { heading: this.t().steering(steeringGroup.length), organisations: steeringGroup },
      { heading: this.t().others(otherParticipants.length), organisations: otherParticipants },
    ].filter((group) => group.organisations.length > 0);
  });
}
