import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { textLimits } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { CheckField } from '../../ui/check-field';
import { TextArea } from '../../ui/text-field';
import { DraftStore } from '../draft/draft-store';
import { AnswerFrame } from './answer';
import { formTexts } from './form.texts';

/** The wish to take something up: a box to tick that opens a text. */
@Component({
  selector: 'app-discuss-fields',
  imports: [AnswerFrame, CheckField, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-check-field [label]="t().discuss" [help]="t().discussHelp" [value]="wished()" (valueChange)="wish($event)" />
    <app-answer field="discuss">
      @if (wished()) {
        <ui-text-area
          [label]="t().discussText"
          [rows]="3"
          [limit]="limit"
          [error]="draft.faultAt('discuss')"
          [value]="draft.text('discuss')"
          (valueChange)="draft.write('discuss', $event)"
          (touch)="draft.flush()"
        />
      }
    </app-answer>
  `,
  styles: ':host { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); }',
})
export class DiscussFields {
  protected readonly draft = inject(DraftStore);
  protected readonly t = inject(Language).of(formTexts);
  protected readonly limit = textLimits.answer;
  protected readonly wished = computed(() => this.draft.value('discuss') !== null);
  /** What was written before the box was cleared: ticking it again brings it back. */
  private before = '';

  protected wish(wished: boolean): void {
    if (!wished) this.before = this.draft.value('discuss') ?? '';
    this.draft.write('discuss', wished ? this.before : null);
    void this.draft.flush();
  }
}
