import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationName, OrganisationView } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { TermList } from '../ui/term-list';
import { TextView } from '../ui/text-view';
import { organisationTexts } from './organisation.texts';

interface Relation {
  term: string;
  organisations: OrganisationName[];
}

/** So many stand behind a disclosure. */
const manyAtOnce = 8;

/** What an organisation came from, what it became and what it consists of. Shows nothing when none of it is known. */
@Component({
  selector: 'organisation-relations',
  imports: [NgTemplateOutlet, Panel, RouterLink, TermList, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (relations().length) {
      <ui-panel [heading]="t().relationsHeading">
        <ui-term-list>
          @for (relation of relations(); track relation.term) {
            <div>
              <dt>{{ relation.term }}</dt>
              <dd>
                @if (relation.organisations.length > most) {
                  <details>
                    <summary>{{ t().partsMany(relation.organisations.length) }}</summary>
                    <ng-container *ngTemplateOutlet="names; context: { $implicit: relation.organisations }" />
                  </details>
                } @else {
                  <ng-container *ngTemplateOutlet="names; context: { $implicit: relation.organisations }" />
                }
              </dd>
            </div>
          }
        </ui-term-list>
      </ui-panel>
    }

    <ng-template #names let-organisations>
      <ul>
        @for (each of asNames(organisations); track each.key) {
          <li>
            <a [routerLink]="['/organisations', each.key]"><ui-text [text]="each.name" /></a>
          </li>
        }
      </ul>
    </ng-template>
  `,
  styles: `
    ul {
      list-style: none;
      padding: 0;
      display: grid;
      gap: var(--space-1);
    }
    summary {
      color: var(--brand);
      min-height: 24px;
      margin-bottom: var(--space-1);
    }
  `,
})
export class OrganisationRelations {
  protected readonly t = inject(Language).of(organisationTexts);
  protected readonly most = manyAtOnce;
  readonly of = input.required<OrganisationView>();

  protected readonly relations = computed((): Relation[] => {
    const { parent, successor, predecessors, parts } = this.of();
    const t = this.t();
    const all: Relation[] = [
      { term: t.predecessors, organisations: predecessors },
      { term: t.successor, organisations: successor ? [successor] : [] },
      { term: t.parent, organisations: parent ? [parent] : [] },
      { term: t.parts, organisations: parts },
    ];
    return all.filter(({ organisations }) => organisations.length > 0);
  });

  /** Types what the template hands on. */
  protected readonly asNames = (organisations: OrganisationName[]): OrganisationName[] => organisations;
}
