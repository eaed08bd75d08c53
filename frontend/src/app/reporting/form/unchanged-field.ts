import { ChangeDetectionStrategy, Component, computed, forwardRef, inject, input } from '@angular/core';
import { textLimits } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { TextArea } from '../../ui/text-field';
import { questionOf, type Field } from '../draft/draft-fields';
import { DraftStore } from '../draft/draft-store';
import { sinceRound } from '../read/unchanged';
import { AnswerFrame } from './answer';
import { answerTexts } from './form.texts';

/** That nothing has changed, said by the writer, with the sentence that the third time in a row takes. */
@Component({
  selector: 'app-unchanged-field',
  imports: [forwardRef(() => AnswerFrame), TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small same">✓ {{ t().unchanged(since()) }}</p>
    <app-answer [field]="mark()">
      @if (asks()) {
        <ui-text-area
          [label]="t().sentence(times())"
          [help]="t().sentenceHelp"
          [rows]="2"
          required
          [limit]="limit"
          [error]="draft.faultAt(mark())"
          [value]="draft.text(mark())"
          (valueChange)="draft.write(mark(), $event)"
          (touch)="draft.flush()"
        />
      }
    </app-answer>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      width: 100%;
      max-width: var(--measure);
    }
    .same {
      color: var(--on-track);
    }
  `,
})
export class UnchangedField {
  private readonly language = inject(Language);
  protected readonly draft = inject(DraftStore);
  protected readonly t = this.language.of(answerTexts);
  protected readonly limit = textLimits.note;
  /** The field of the mark. */
  readonly mark = input.required<Field>();

  private readonly question = computed(() => questionOf(this.mark()));
  private readonly before = computed(() => this.draft.report()?.carriedOver.find(({ question }) => question === this.question()));
  protected readonly asks = computed(() => this.before()?.needsSentence === true || this.draft.text(this.mark()) !== '');
  protected readonly times = computed(() => (this.before()?.timesInARow ?? 0) + 1);
  protected readonly since = computed(() => {
    const report = this.draft.report();
    return report ? this.language.pick(sinceRound(report, this.question())) : '';
  });
}
