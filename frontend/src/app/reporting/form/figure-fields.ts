import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Language } from '../../core/language';
import { listField } from '../draft/draft-fields';
import { DraftStore } from '../draft/draft-store';
import { AnswerFrame } from './answer';
import { FigureAnswer } from './figure-answer';
import { figureTexts } from './figure.texts';

/** The figures that the assignment reports, each beside what was said last. */
@Component({
  selector: 'app-figure-fields',
  imports: [AnswerFrame, FigureAnswer],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="muted">{{ t().about }}</p>
    @for (asked of asked(); track asked.field) {
      <app-answer [field]="asked.field" [lastTime]="false">
        <app-figure-answer [indicator]="asked.indicator" [field]="asked.field" [round]="asked.round" />
      </app-answer>
    }
  `,
  styles: ':host { display: grid; gap: var(--space-6); grid-template-columns: minmax(0, 1fr); }',
})
export class FigureFields {
  private readonly draft = inject(DraftStore);
  protected readonly t = inject(Language).of(figureTexts);

  /** What is asked for, and what has been answered before it ended. */
  protected readonly asked = computed(() => {
    const report = this.draft.report();
    return (report?.indicators ?? [])
      .map((indicator) => ({ indicator, field: listField('values', indicator.key), round: report?.round ?? null }))
      .filter(({ indicator, field }) => indicator.active || this.draft.text(field) !== '');
  });
}
