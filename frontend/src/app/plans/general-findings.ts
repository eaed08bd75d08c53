import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { problemOf } from '../core/problem';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { FindingRow } from './finding-row';
import { findingsTexts } from './findings.texts';
import { kept } from './kept';

/** Findings that belong to no plan, under the list of plans. Nothing stands here where there are none. */
@Component({
  selector: 'app-general-findings',
  imports: [FindingRow, Pager, Panel, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (problem(); as problem) {
      <ui-problem-alert [problem]="problem" />
    }
    @if (found(); as found) {
      @if (found.items.length) {
        <ui-panel [heading]="t().generalHeading" [about]="t().generalAbout">
          <ul class="rows">
            @for (finding of found.items; track finding.key) {
              <li><app-finding-row [finding]="finding" /></li>
            }
          </ul>
          @if (found.total > found.limit) {
            <ui-pager [of]="found" />
          }
        </ui-panel>
      }
    }
  `,
  styles: ':host { display: block; }',
})
export class GeneralFindings {
  protected readonly t = inject(Language).of(findingsTexts);
  /** The page of the list, which turns with the plans above it. */
  readonly page = input<string>();
  private readonly answer = inject(Api).read('listGeneralFindings', () => ({ query: { page: Number(this.page()) || 1 } }));
  protected readonly found = kept(this.answer);
  protected readonly problem = computed(() => (this.answer.error() ? problemOf(this.answer.error()) : null));
}
