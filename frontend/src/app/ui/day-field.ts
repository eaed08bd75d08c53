import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { Day } from '@lagesbild/contract';
import { FieldBase } from './field-base';
import { FieldFrame } from './field-frame';

/** A day; null when none is given. */
@Component({
  selector: 'ui-day-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field-frame [for]="id" [label]="label()" [help]="help()" [fault]="fault()" [optional]="optional()">
      <input
        class="control short"
        type="date"
        [id]="id"
        [attr.name]="name() || null"
        [value]="value() ?? ''"
        [disabled]="disabled()"
        [attr.min]="from()"
        [attr.max]="to()"
        [attr.aria-required]="required() || null"
        [attr.aria-invalid]="fault() ? true : null"
        [attr.aria-describedby]="describedBy()"
        (input)="value.set(box.value || null)"
        (blur)="touch.emit()"
        #box
      />
    </ui-field-frame>
  `,
  styles: ':host { display: block; min-width: 0; }',
})
export class DayField extends FieldBase<Day | null> {
  readonly value = model<Day | null>(null);
  readonly from = input<Day | null>(null);
  readonly to = input<Day | null>(null);
}
