import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { QuestionField } from '../../ui/question-field';
import { listField } from '../draft/draft-fields';
import { DraftStore } from '../draft/draft-store';
import { AnswerFrame } from './answer';

/** What the round asks beside the core. */
@Component({
  selector: 'app-own-fields',
  imports: [AnswerFrame, QuestionField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (each of questions(); track each.field) {
      <app-answer [field]="each.field">
        <ui-question-field
          [question]="each.question"
          [error]="draft.faultAt(each.field)"
          [value]="draft.text(each.field)"
          (written)="draft.write(each.field, $event)"
          (touch)="draft.flush()"
        />
      </app-answer>
    }
  `,
  styles: ':host { display: grid; gap: var(--space-6); grid-template-columns: minmax(0, 1fr); }',
})
export class OwnFields {
  protected readonly draft = inject(DraftStore);
  protected readonly questions = computed(() =>
    (this.draft.report()?.ownQuestions ?? []).map((question) => ({ question, field: listField('own', question.key) })),
  );
}
