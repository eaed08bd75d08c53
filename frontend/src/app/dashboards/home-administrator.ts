import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Home } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Session } from '../core/session';
import { Panel } from '../ui/panel';
import { homeAdministratorTexts } from './home-administrator.texts';

/** What the installation holds; every count leads to what is counted. */
@Component({
  selector: 'app-home-administrator',
  imports: [Panel, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading" [about]="t().about">
      <ul class="rows">
        @for (entry of entries(); track entry.link) {
          <li>
            <a [routerLink]="entry.link"
              ><strong>{{ entry.name }}</strong></a
            >
            <p class="muted small">{{ entry.about }}</p>
          </li>
        }
      </ul>
    </ui-panel>
  `,
  styleUrl: './home-part.css',
})
export class HomeAdministrator {
  private readonly session = inject(Session);
  protected readonly t = inject(Language).of(homeAdministratorTexts);
  readonly counts = input.required<NonNullable<Home['administrator']>>();
  protected readonly entries = computed(() => {
    const t = this.t();
    const { people, organisations, plans } = this.counts();
    return [
      { link: '/people', name: t.people(people), about: t.peopleAbout },
      { link: '/organisations', name: t.organisations(organisations), about: t.organisationsAbout },
      { link: '/plans', name: t.plans(plans), about: t.plansAbout },
      ...(this.session.can().readAudit ? [{ link: '/audit', name: t.audit, about: t.auditAbout }] : []),
    ];
  });
}
