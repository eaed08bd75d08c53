import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Language } from '../../core/language';
import { MoneyField } from '../../ui/money-field';
import { DraftStore } from '../draft/draft-store';
import { AnswerFrame } from './answer';
import { AnswerWords } from './answer-words';
import { formTexts } from './form.texts';

/** What has been used and what the whole will cost, beside what was decided. */
@Component({
  selector: 'app-money-fields',
  imports: [AnswerFrame, MoneyField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (allocated(); as allocated) {
      <p>{{ allocated }}</p>
    }
    <div class="columns">
      <app-answer field="usedOre">
        <ui-money-field
          [label]="t().used"
          [help]="t().usedHelp"
          [error]="draft.faultAt('usedOre')"
          [value]="draft.value('usedOre')"
          (valueChange)="draft.write('usedOre', $event)"
          (touch)="draft.flush()"
        />
      </app-answer>
      <app-answer field="forecastOre">
        <ui-money-field
          [label]="t().forecast"
          [help]="t().forecastHelp"
          [error]="draft.faultAt('forecastOre')"
          [value]="draft.value('forecastOre')"
          (valueChange)="draft.write('forecastOre', $event)"
          (touch)="draft.flush()"
        />
      </app-answer>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    .columns {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    }
  `,
})
export class MoneyFields {
  private readonly words = inject(AnswerWords);
  protected readonly draft = inject(DraftStore);
  protected readonly t = inject(Language).of(formTexts);
  protected readonly allocated = computed(() => {
    const ore = this.draft.report()?.assignment.allocatedOre ?? null;
    return ore === null ? null : this.t().moneyHelp(this.words.money(ore));
  });
}
