import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { FieldBase } from './field-base';

/** Yes or no. */
@Component({
  selector: 'ui-check-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="line">
      <input
        type="checkbox"
        [id]="id"
        [attr.name]="name() || null"
        [checked]="value()"
        [disabled]="disabled()"
        [attr.aria-required]="required() || null"
        [attr.aria-invalid]="fault() ? true : null"
        [attr.aria-describedby]="describedBy()"
        (change)="value.set(box.checked)"
        (blur)="touch.emit()"
        #box
      />
      <label [for]="id">{{ label() }}</label>
    </div>
    @if (help(); as help) {
      <p class="help" [id]="helpId">{{ help }}</p>
    }
    @if (fault(); as fault) {
      <p class="fault" [id]="errorId">{{ fault }}</p>
    }
  `,
  styleUrl: './field.css',
  styles: `
    .line {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 24px;
    }
    label {
      margin: 0;
      font-weight: 400;
      font-size: var(--text-base);
    }
    .help {
      margin: 0 0 0 26px;
    }
  `,
})
export class CheckField extends FieldBase<boolean> {
  readonly value = model(false);
}
