import { ChangeDetectionStrategy, Component, booleanAttribute, computed, inject, input, model } from '@angular/core';
import { Language } from '../core/language';
import { FieldBase } from './field-base';
import { FieldFrame } from './field-frame';
import { readableText } from './readable-text';
import { uiTexts } from './ui.texts';

/** One line of text. */
@Component({
  selector: 'ui-text-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field-frame [for]="id" [label]="label()" [help]="help()" [fault]="fault()" [optional]="optional()">
      <input
        class="control"
        [class.short]="short()"
        [id]="id"
        [type]="type()"
        [attr.name]="name() || null"
        [attr.autocomplete]="autocomplete()"
        [value]="value()"
        [disabled]="disabled()"
        [attr.maxlength]="maxLength() ?? null"
        [attr.aria-required]="required() || null"
        [attr.aria-invalid]="fault() ? true : null"
        [attr.aria-describedby]="describedBy()"
        (input)="value.set(readable(box.value))"
        (blur)="touch.emit()"
        #box
      />
    </ui-field-frame>
  `,
  styles: ':host { display: block; min-width: 0; }',
})
export class TextField extends FieldBase<string> {
  readonly value = model('');
  readonly type = input<'text' | 'email' | 'password' | 'search'>('text');
  /** For what is a few characters long. */
  readonly short = input(false, { transform: booleanAttribute });
  readonly autocomplete = input<string | null>(null);
  readonly maxLength = input<number>();
  protected readonly readable = readableText;
}

/** Several lines of text. With `limit` it says how much is left, near the end; it never cuts what is written. */
@Component({
  selector: 'ui-text-area',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field-frame [for]="id" [label]="label()" [help]="help()" [fault]="fault()" [optional]="optional()">
      <textarea
        class="control"
        [id]="id"
        [attr.name]="name() || null"
        [rows]="rows()"
        [value]="value()"
        [disabled]="disabled()"
        [attr.aria-required]="required() || null"
        [attr.aria-invalid]="fault() || over() ? true : null"
        [attr.aria-describedby]="describedBy()"
        (input)="value.set(readable(box.value))"
        (blur)="touch.emit()"
        #box
      ></textarea>
      <p class="left" [class.over]="over()" role="status">{{ left() }}</p>
    </ui-field-frame>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .left {
      color: var(--muted);
      font-size: var(--text-small);
    }
    .left:empty {
      display: none;
    }
    .over {
      color: var(--off-track);
      font-weight: 600;
    }
  `,
})
export class TextArea extends FieldBase<string> {
  private readonly t = inject(Language).of(uiTexts);
  readonly value = model('');
  readonly rows = input(5);
  /** The longest text, in UTF-16 code units: `textLimits` of the contract. */
  readonly limit = input<number>();
  protected readonly readable = readableText;

  protected readonly over = computed(() => this.value().length > (this.limit() ?? Infinity));
  protected readonly left = computed(() => {
    const left = (this.limit() ?? Infinity) - this.value().length;
    if (left < 0) return this.t().over(-left);
    return left <= (this.limit() ?? 0) / 10 ? this.t().left(left) : '';
  });
}
