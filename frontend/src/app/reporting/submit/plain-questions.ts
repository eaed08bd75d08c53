import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { textLimits } from '@lagesbild/contract';
import { Api } from '../../core/api';
import { Language } from '../../core/language';
import { Panel } from '../../ui/panel';
import { StateView, There } from '../../ui/state-view';
import { TextArea } from '../../ui/text-field';
import { listField, type Field } from '../draft/draft-fields';
import { DraftStore } from '../draft/draft-store';
import { AnswerFrame } from '../form/answer';
import { submitTexts } from './submit.texts';

/** The plain questions that the draft gives rise to. They may be left unanswered; what is answered is saved with the draft. */
@Component({
  selector: 'app-plain-questions',
  imports: [AnswerFrame, Panel, StateView, TextArea, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (problem() || questions().length) {
      <ui-panel [heading]="t().plainHeading" [about]="t().plainAbout">
        <ui-state-view [of]="answer">
          <ng-template [uiThere]="answer">
            <div class="asked">
              @for (question of questions(); track question.rule) {
                <app-answer [field]="fieldOf(question.rule)">
                  <ui-text-area
                    optional
                    [label]="language.pick(question.text)"
                    [rows]="2"
                    [limit]="limit"
                    [error]="draft.faultAt(fieldOf(question.rule))"
                    [value]="draft.text(fieldOf(question.rule))"
                    (valueChange)="draft.write(fieldOf(question.rule), $event)"
                    (touch)="draft.flush()"
                  />
                </app-answer>
              }
            </div>
          </ng-template>
        </ui-state-view>
      </ui-panel>
    }
  `,
  styles: '.asked { display: grid; gap: var(--space-5); grid-template-columns: minmax(0, 1fr); }',
})
export class PlainQuestions {
  protected readonly language = inject(Language);
  protected readonly draft = inject(DraftStore);
  protected readonly t = this.language.of(submitTexts);
  protected readonly limit = textLimits.note;
  readonly reportId = input.required<string>();

  /** Everything written has been saved once: the questions are asked of what the server has, and stand still while they are answered. */
  private readonly settled = linkedSignal<boolean, boolean>({
    source: () => !this.draft.unsaved(),
    computation: (saved, before) => saved || (before?.value ?? false),
  });
  protected readonly answer = inject(Api).read('listPlainQuestions', () =>
    this.settled() ? { params: { reportId: this.reportId() } } : undefined,
  );
  protected readonly problem = computed(() => this.answer.error() !== undefined);
  protected readonly questions = computed(() => (this.answer.hasValue() ? this.answer.value().questions : []));

  protected fieldOf(rule: string): Field {
    return listField('replies', rule);
  }
}
