import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { sectionWords, type ReportView, type SuggestionView } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Format } from '../../core/format';
import { Language } from '../../core/language';
import { Panel } from '../../ui/panel';
import { ProblemAlert } from '../../ui/problem-alert';
import { Change } from '../read/change';
import { ReviewDesk } from './desk';
import { suggestTexts } from './suggest.texts';

/** The wordings that the coordination suggests in the report, with the agency's answers once they can be read. */
@Component({
  selector: 'app-review-suggestions',
  imports: [Change, Panel, ProblemAlert],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading" [about]="t().about">
      <ul class="rows">
        @for (each of report().suggestions; track each.id) {
          <li>
            <p>
              <strong>{{ nameOf(each) }}</strong>&ngsp;
              @if (each.versionNr !== report().latest?.nr) {
                <span class="muted small">{{ t().onVersion(each.versionNr) }}</span>
              }
            </p>
            <p lang="sv"><app-change [from]="each.quote" [to]="each.proposal" /></p>
            @if (answerOf(each); as answer) {
              <p class="small">{{ answer }}</p>
            }
            <p class="muted small">
              {{ each.by }}, {{ format.moment(each.at) }}
              @if (removable(each)) {
                ·
                <button type="button" class="button link" [attr.aria-label]="t().removeOn(nameOf(each))" (click)="remove(each)">
                  {{ t().remove }}
                </button>
              }
            </p>
          </li>
        } @empty {
          <li class="muted">{{ t().none }}</li>
        }
      </ul>
      <ui-problem-alert [problem]="desk.problemOf('suggest')" />
    </ui-panel>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
})
export class Suggestions {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly desk = inject(ReviewDesk);
  protected readonly format = inject(Format);
  protected readonly t = this.language.of(suggestTexts);
  readonly report = input.required<ReportView>();
  private readonly perspectives = computed(() => new Map(this.report().perspectives.map(({ key, name }) => [key, name])));

  protected nameOf({ section, perspective }: SuggestionView): string {
    return this.language.pick((perspective !== null && this.perspectives().get(perspective)) || sectionWords[section]);
  }

  protected answerOf({ answer, answeredBy }: SuggestionView): string | null {
    return answer && this.t()[answer](answeredBy ?? '');
  }

  protected removable(each: SuggestionView): boolean {
    return each.mine && this.report().can.suggest && each.versionNr === this.report().latest?.nr;
  }

  protected async remove(each: SuggestionView): Promise<void> {
    await this.desk.carryOut('suggest', (report) =>
      this.api.send('removeSuggestion', { params: { reportId: report.id, suggestionId: each.id } }),
    );
  }
}
