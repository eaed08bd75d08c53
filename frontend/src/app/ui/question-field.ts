import { ChangeDetectionStrategy, Component, booleanAttribute, computed, inject, input, output } from '@angular/core';
import { textLimits, type BilingualText, type OwnQuestion } from '@lagesbild/contract';
import { Language } from '../core/language';
import { ChoiceField } from './choice-field';
import { DayField } from './day-field';
import type { Choice } from './select-field';
import { TextArea, TextField } from './text-field';
import { uiTexts } from './ui.texts';

/** A question of a round's own with the field that its kind takes. The value is what is stored: numbers have a decimal point. */
@Component({
  selector: 'ui-question-field',
  imports: [ChoiceField, DayField, TextArea, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @switch (question().kind) {
      @case ('text') {
        <ui-text-area
          [label]="label()"
          [help]="help()"
          [rows]="4"
          [limit]="limit"
          [optional]="!question().required"
          [disabled]="disabled()"
          [error]="error()"
          [value]="value()"
          (valueChange)="written.emit($event)"
          (touch)="touch.emit()"
        />
      }
      @case ('number') {
        <ui-text-field
          short
          [label]="label()"
          [help]="help()"
          [optional]="!question().required"
          [disabled]="disabled()"
          [error]="error()"
          [value]="numberShown()"
          (valueChange)="written.emit(stored($event))"
          (touch)="touch.emit()"
        />
      }
      @case ('day') {
        <ui-day-field
          [label]="label()"
          [help]="help()"
          [optional]="!question().required"
          [disabled]="disabled()"
          [error]="error()"
          [value]="value() || null"
          (valueChange)="written.emit($event ?? '')"
          (touch)="touch.emit()"
        />
      }
      @default {
        <ui-choice-field
          [label]="label()"
          [help]="help()"
          [choices]="choices()"
          [optional]="!question().required"
          [disabled]="disabled()"
          [error]="error()"
          [value]="value() || null"
          (valueChange)="written.emit($event ?? '')"
          (touch)="touch.emit()"
        />
        @if (!question().required && value() && !disabled()) {
          <button type="button" class="button link small" (click)="written.emit(''); touch.emit()">
            {{ t().noAnswer }}<span class="unseen">: {{ label() }}</span>
          </button>
        }
      }
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
})
export class QuestionField {
  private readonly language = inject(Language);
  protected readonly t = this.language.of(uiTexts);
  protected readonly limit = textLimits.answer;
  readonly question = input.required<OwnQuestion>();
  readonly value = input('');
  readonly error = input<BilingualText | null>(null);
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly written = output<string>();
  /** The field has been left: when an autosave may go. */
  readonly touch = output();

  protected readonly label = computed(() => {
    const { label, unit } = this.question();
    return unit === null ? this.language.pick(label) : `${this.language.pick(label)} (${this.language.pick(unit)})`;
  });
  protected readonly help = computed(() => {
    const { help } = this.question();
    return help === null ? null : this.language.pick(help);
  });
  protected readonly choices = computed((): Choice[] => {
    const { kind, choices } = this.question();
    if (kind === 'choice') return choices.map(({ key, label }) => ({ value: key, text: this.language.pick(label) }));
    return [
      { value: 'yes', text: this.t().yes },
      { value: 'no', text: this.t().no },
    ];
  });
  protected readonly numberShown = computed(() => (this.language.current() === 'sv' ? this.value().replace('.', ',') : this.value()));

  /** What a number is stored as: without spaces, with a decimal point. */
  protected stored(text: string): string {
    return text.replace(/\s/g, '').replace(',', '.').replace('−', '-');
  }
}
