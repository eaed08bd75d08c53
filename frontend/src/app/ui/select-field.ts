import { ChangeDetectionStrategy, Component, inject, input, model } from '@angular/core';
import { Language } from '../core/language';
import { FieldBase } from './field-base';
import { FieldFrame } from './field-frame';
import { uiTexts } from './ui.texts';

/** One alternative of a choice. */
export interface Choice<Value extends string = string> {
  value: Value;
  text: string;
  help?: string | null;
}

/** One of many, in a list. `none` is the word for choosing nothing ("Alla"); without it nothing can be chosen back. */
@Component({
  selector: 'ui-select-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field-frame [for]="id" [label]="label()" [help]="help()" [fault]="fault()" [optional]="optional()">
      <select
        class="control"
        [id]="id"
        [attr.name]="name() || null"
        [disabled]="disabled()"
        [attr.aria-required]="required() || null"
        [attr.aria-invalid]="fault() ? true : null"
        [attr.aria-describedby]="describedBy()"
        (change)="choose(box.value)"
        (blur)="touch.emit()"
        #box
      >
        <option value="" [disabled]="none() === undefined" [selected]="value() === null">{{ none() ?? t().choose }}</option>
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value" [selected]="choice.value === value()">{{ choice.text }}</option>
        }
      </select>
    </ui-field-frame>
  `,
  styles: ':host { display: block; min-width: 0; }',
})
export class SelectField<Value extends string> extends FieldBase<Value | null> {
  protected readonly t = inject(Language).of(uiTexts);
  readonly value = model<Value | null>(null);
  readonly choices = input.required<readonly Choice<Value>[]>();
  readonly none = input<string>();

  protected choose(chosen: string): void {
    this.value.set(this.choices().find((choice) => choice.value === chosen)?.value ?? null);
  }
}
