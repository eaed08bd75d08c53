import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, model } from '@angular/core';
import type { Ore } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { FieldBase } from './field-base';
import { FieldFrame } from './field-frame';
import { uiTexts } from './ui.texts';

const orePerTkr = 100_000;

/** What was written, in tkr, as whole öre: null for nothing, undefined for what is no sum. */
export function oreOf(written: string): Ore | null | undefined {
  const bare = written
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  if (bare === '') return null;
  return /^-?\d+(\.\d+)?$/.test(bare) ? Math.round(Number(bare) * orePerTkr) : undefined;
}

/** A sum, written in thousands of kronor and kept in whole öre. What is no sum stays in the box, with a word on what is wrong. */
@Component({
  selector: 'ui-money-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field-frame [for]="id" [label]="label() + ' (' + t().tkr + ')'" [help]="help()" [fault]="shownFault()" [optional]="optional()">
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
        [attr.aria-describedby]="moneyDescribedBy()"
        (input)="write(box.value)"
        (blur)="leave()"
        #box
      />
    </ui-field-frame>
  `,
  styles: ':host { display: block; min-width: 0; }',
})
export class MoneyField extends FieldBase<Ore | null> {
  private readonly format = inject(Format);
  protected readonly t = inject(Language).of(uiTexts);
  readonly value = model<Ore | null>(null);

  /** Follows the value, except while what is written already means it. */
  protected readonly written = linkedSignal<Ore | null, string>({
    source: this.value,
    computation: (ore, before) => (before && oreOf(before.value) === ore ? before.value : this.worded(ore)),
  });
  protected readonly unreadable = computed(() => oreOf(this.written()) === undefined);
  protected readonly shownFault = computed(() => (this.unreadable() ? this.t().notMoney : this.fault()));
  protected readonly moneyDescribedBy = computed(
    () => [this.help() ? this.helpId : null, this.shownFault() ? this.errorId : null].filter((id) => id !== null).join(' ') || null,
  );

  protected write(text: string): void {
    this.written.set(text);
    const ore = oreOf(text);
    if (ore !== undefined) this.value.set(ore);
  }

  protected leave(): void {
    if (!this.unreadable()) this.written.set(this.worded(this.value()));
    this.touch.emit();
  }

  private worded(ore: Ore | null): string {
    return ore === null ? '' : this.format.number(ore / orePerTkr, 5);
  }
}
