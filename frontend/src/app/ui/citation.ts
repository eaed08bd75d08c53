import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Citation } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { certaintyWords, readAsWords } from './source-words';
import { TermList } from './term-list';
import { uiTexts } from './ui.texts';

/** Where a fact comes from and how sure it is, behind a disclosure. The word for how sure it is stands outside. */
@Component({
  selector: 'ui-citation',
  imports: [TermList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (certaintyWord(); as word) {
      <span class="certainty">{{ t().certainty }}: {{ word }}</span>
    }
    @if (citations().length) {
      <details>
        <summary [attr.aria-label]="label()">{{ t().sources(citations().length) }}</summary>
        <ul class="rows">
          @for (citation of citations(); track $index) {
            <li>
              <p lang="sv">
                <cite>{{ citation.source.title }}</cite>
              </p>
              <ui-term-list>
                <div>
                  <dt>{{ t().publisher }}</dt>
                  <dd lang="sv">{{ citation.source.publisher }}</dd>
                </div>
                @if (citation.source.date; as date) {
                  <div>
                    <dt>{{ t().date }}</dt>
                    <dd>{{ format.day(date) }}</dd>
                  </div>
                }
                @if (citation.source.documentNo; as number) {
                  <div>
                    <dt>{{ t().documentNo }}</dt>
                    <dd>{{ number }}</dd>
                  </div>
                }
                <div>
                  <dt>{{ t().reference }}</dt>
                  <dd lang="sv">{{ citation.reference }}</dd>
                </div>
                <div>
                  <dt>{{ t().readAs }}</dt>
                  <dd>{{ read(citation) }}</dd>
                </div>
              </ui-term-list>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    :host {
      display: block;
      font-size: var(--text-small);
      color: var(--muted);
    }
    summary {
      min-height: 24px;
      width: fit-content;
      color: var(--brand);
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    ul {
      margin-top: var(--space-2);
      padding-left: var(--space-3);
      border-left: 3px solid var(--line);
    }
    cite {
      font-style: normal;
      font-weight: 600;
      color: var(--ink);
    }
    .certainty {
      margin-right: var(--space-3);
    }
  `,
})
export class CitationList {
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(uiTexts);
  readonly citations = input.required<readonly Citation[]>();
  /** A key of the data's `certainty_levels`. */
  readonly certainty = input<string | null>(null);
  /** What the sources are of, for those who hear the link alone. */
  readonly fact = input<string>();

  protected readonly label = computed(() => {
    const fact = this.fact();
    return fact ? this.t().sourcesOf(fact, this.citations().length) : null;
  });
  protected readonly certaintyWord = computed(() => {
    const key = this.certainty();
    return key === null ? null : this.language.pick(certaintyWords[key] ?? { sv: key, en: null });
  });

  protected read(citation: Citation): string {
    const key = citation.source.readAs;
    return this.language.pick(readAsWords[key] ?? { sv: key, en: null });
  }
}
