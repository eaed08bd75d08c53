import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationName, OrganisationView } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
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
  imports: [NgTemplateOutlet, Panel, RouterLink, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (relations().length) {
      <ui-panel [heading]="t().relationsHeading">
        <dl>
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
        </dl>
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
    dl {
      display: grid;
      gap: var(--space-3);
    }
    dl > div {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
      gap: 0 var(--space-4);
    }
    dt {
      color: var(--muted);
    }
    dd {
      margin: 0;
      min-width: 0;
    }
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
    @media (max-width: 640px) {
      dl > div {
        grid-template-columns: minmax(0, 1fr);
      }
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
