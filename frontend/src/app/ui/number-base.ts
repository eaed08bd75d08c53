import { Directive, computed, inject, linkedSignal, model, type Signal } from '@angular/core';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { FieldBase } from './field-base';
import { uiTexts } from './ui.texts';

/**
 * What a box for a number shares, whatever the number counts: it is kept in whole units and written in others. What cannot be read
 * stays in the box, with a word on what is wrong. The template is `number-field.html`.
 */
@Directive()
export abstract class NumberBase extends FieldBase<number | null> {
  protected readonly format = inject(Format);
  protected readonly t = inject(Language).of(uiTexts);
  readonly value = model<number | null>(null);

  /** The label with the unit that is written in. */
  protected abstract readonly labelled: Signal<string>;
  /** What is wrong with what cannot be read. */
  protected abstract readonly unreadableFault: Signal<string>;
  /** What was written, in the units that are kept: null for nothing, undefined for what cannot be read. */
  protected abstract read(written: string): number | null | undefined;
  protected abstract worded(value: number): string;

  /** Follows the value, except while what is written already means it. */
  protected readonly written = linkedSignal<number | null, string>({
    source: this.value,
    computation: (value, before) => (before && this.read(before.value) === value ? before.value : this.shown(value)),
  });
  private readonly unreadable = computed(() => this.read(this.written()) === undefined);
  protected readonly shownFault = computed(() => (this.unreadable() ? this.unreadableFault() : this.fault()));
  protected readonly numberDescribedBy = computed(
    () => [this.help() ? this.helpId : null, this.shownFault() ? this.errorId : null].filter((id) => id !== null).join(' ') || null,
  );

  protected write(text: string): void {
    this.written.set(text);
    const value = this.read(text);
    if (value !== undefined) this.value.set(value);
  }

  protected leave(): void {
    if (!this.unreadable()) this.written.set(this.shown(this.value()));
    this.touch.emit();
  }

  private shown(value: number | null): string {
    return value === null ? '' : this.worded(value);
  }
}
