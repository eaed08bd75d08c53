import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FindingView } from '@lagesbild/contract';
import { Language } from '../core/language';
import { CitationList } from '../ui/citation';
import { TextView } from '../ui/text-view';
import { findingsTexts } from './findings.texts';
import { OrganisationLinks } from './organisation-links';
import { perspectiveWords, wordFor } from './plan-words';

/** One finding: what was found, what it is about, and who said it. */
@Component({
  selector: 'app-finding-row',
  imports: [CitationList, OrganisationLinks, TextView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="text"><ui-text [text]="finding().text" />.</p>
    <div class="below">
      <dl class="small">
        @for (fact of facts(); track fact.term) {
          <div>
            <dt>{{ fact.term }}</dt>
            <dd>{{ fact.value }}</dd>
          </div>
        }
        @if (finding().organisations.length) {
          <div>
            <dt>{{ t().organisations }}</dt>
            <dd>
              <app-organisation-links [of]="finding().organisations" />
            </dd>
          </div>
        }
      </dl>
      <ui-citation [citations]="finding().citations" [fact]="language.pick(finding().text)" />
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .text {
      max-width: var(--measure);
      text-wrap: pretty;
    }
    .below,
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
      align-items: baseline;
      color: var(--muted);
    }
    .below > ui-citation:has([open]) {
      flex-basis: 100%;
    }
    dl > div {
      display: flex;
      gap: var(--space-1);
    }
    dt {
      flex: none;
    }
    dt::after {
      content: ':';
    }
    dd {
      margin: 0;
      color: var(--ink);
    }
  `,
})
export class FindingRow {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(findingsTexts);
  readonly finding = input.required<FindingView>();

  protected readonly facts = computed(() => {
    const { year, obstacleKind, areas, perspectives } = this.finding();
    const listed = perspectives.map((key) => this.language.pick(wordFor(perspectiveWords, key)));
    return [
      { term: this.t().year, value: year === null ? '' : String(year) },
      { term: this.t().obstacleKind, value: obstacleKind ? this.language.pick(obstacleKind) : '' },
      { term: this.t().areas, value: areas.map((area) => `${area.nr} ${this.language.pick(area.name)}`).join(', ') },
      { term: this.t().perspectives, value: listed.join(', ') },
    ].filter((fact) => fact.value !== '');
  });
}
