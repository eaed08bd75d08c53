import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, model } from '@angular/core';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { FieldBase } from './field-base';
import { FieldFrame } from './field-frame';
import { uiTexts } from './ui.texts';

const decimals = 3;

/** What was written, in thousandths: null for nothing, undefined for what is no number or says more than thousandths can. */
export function thousandthsOf(written: string): number | null | undefined {
  const bare = written.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (bare === '') return null;
  return /^\d+(\.\d{1,3})?$/.test(bare) ? Math.round(Number(bare) * 1000) : undefined;
}

/** A figure, kept in thousandths. What is no number stays in the box, with a word on what is wrong. */
@Component({
  selector: 'ui-figure-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field-frame [for]="id" [label]="labelled()" [help]="help()" [fault]="shownFault()" [optional]="optional()">
      <input
        class="control short number"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        [id]="id"
        [attr.name]="name() || null"
        [value]="written()"
        [disabled]="disabled()"
        [attr.aria-required]="required() || null"
        [attr.aria-invalid]="shownFault() ? true : null"
        [attr.aria-describedby]="figureDescribedBy()"
        (input)="write(box.value)"
        (blur)="leave()"
        #box
      />
    </ui-field-frame>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    input.control.short {
      width: 100%;
    }
  `,
})
export class FigureField extends FieldBase<number | null> {
  private readonly format = inject(Format);
  protected readonly t = inject(Language).of(uiTexts);
  readonly value = model<number | null>(null);
  /** The unit, in words, that stands after the label. */
  readonly unit = input<string | null>(null);

  protected readonly labelled = computed(() => (this.unit() === null ? this.label() : `${this.label()} (${this.unit()})`));
  /** Follows the value, except while what is written already means it. */
  protected readonly written = linkedSignal<number | null, string>({
    source: this.value,
    computation: (value, before) => (before && thousandthsOf(before.value) === value ? before.value : this.worded(value)),
  });
  protected readonly unreadable = computed(() => thousandthsOf(this.written()) === undefined);
  protected readonly shownFault = computed(() => (this.unreadable() ? this.t().notFigure : this.fault()));
  protected readonly figureDescribedBy = computed(
    () => [this.help() ? this.helpId : null, this.shownFault() ? this.errorId : null].filter((id) => id !== null).join(' ') || null,
  );

  protected write(text: string): void {
    this.written.set(text);
    const value = thousandthsOf(text);
    if (value !== undefined) this.value.set(value);
  }

  protected leave(): void {
    if (!this.unreadable()) this.written.set(this.worded(this.value()));
    this.touch.emit();
  }

  private worded(value: number | null): string {
    return value === null ? '' : this.format.number(value / 1000, decimals);
  }
}
